package org.baselinecme.evidence.measures;

import java.util.List;
import org.baselinecme.evidence.study.Intervention;
import org.baselinecme.evidence.study.Interventions;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads measures and their observations, for people who may see or edit them. */
@Component
public class MeasureAccess {
    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final Standings standings;
    private final Interventions interventions;
    private final Office office;

    MeasureAccess(
            MeasureRepository measures,
            ObservationRepository observations,
            Standings standings,
            Interventions interventions,
            Office office) {
        this.measures = measures;
        this.observations = observations;
        this.standings = standings;
        this.interventions = interventions;
        this.office = office;
    }

    /** The activity, if {@code me} may see it; else {@link NotFound}. */
    public Standing visible(Me me, ActivityId activity) {
        return standings.seenBy(me, activity);
    }

    /** The activity, if {@code me} may edit its outcomes; 403 for those who may only see it. */
    public Standing editable(Me me, ActivityId activity) {
        return standings.where(me, Duty.KEEP_OUTCOMES, activity);
    }

    /** A measure of an activity that {@code me} may see. */
    public MeasureDefinition visible(Me me, MeasureId id) {
        return found(me, id).current();
    }

    /** A measure of an activity whose outcomes {@code me} may edit. */
    public MeasureDefinition editable(Me me, MeasureId id) {
        return open(me, id).current();
    }

    /** The same, locked: writers of one measure wait for each other, so that the same days are not entered twice. */
    public MeasureDefinition locked(Me me, MeasureId id) {
        return held(me, id).current();
    }

    /** The measures of an activity, oldest first, for callers that have checked access. */
    public List<MeasureDefinition> all(ActivityId activity) {
        return measures.findByActivityAndDroppedAtIsNullOrderByDefinedAtAscIdAsc(activity).stream()
                .map(Measure::current)
                .toList();
    }

    /** The observations of a measure that are not withdrawn, of every definition; for callers that have checked access. */
    public List<ObservedFigures> observations(MeasureId id) {
        return observations.findCurrent(id).stream().map(Observation::current).toList();
    }

    /** The same for all measures of an activity. */
    public List<ObservedFigures> observations(ActivityId activity) {
        return observations.findCurrent(activity).stream()
                .map(Observation::current)
                .toList();
    }

    private Measure found(Me me, MeasureId id) {
        var measure = measures.findById(id).filter(one -> !one.isDropped()).orElseThrow(NotFound::new);
        visible(me, measure.activity());
        return measure;
    }

    Measure open(Me me, MeasureId id) {
        var measure = found(me, id);
        editable(me, measure.activity());
        return measure;
    }

    /** A measure to be changed, locked. */
    Measure held(Me me, MeasureId id) {
        var measure = open(me, id);
        lock(measure);
        return measure;
    }

    /**
     * Locks a measure that was read. {@link Refused} where it was changed since: what is entered would count under another
     * definition (R47).
     */
    void lock(Measure read) {
        try {
            if (measures.lock(read.id()).isNewerThan(read.form().version())) throw stale(read.id());
        } catch (ObjectOptimisticLockingFailureException changed) {
            throw stale(read.id());
        }
    }

    static Refused stale(MeasureId measure) {
        return new Refused(List.of(Objection.blocking("measure.stale", "/measures/" + measure + "/edit")));
    }

    /** The activity as the intervention of its measures. */
    public Intervention intervention(ActivityId activity) {
        return interventions.of(activity);
    }

    /** {@link Refused} where a form says that the activity took place on a day on which it does not. */
    void mustLieWithin(ActivityId activity, MeasureForm form) {
        if (!form.elsewhere()) Refused.ifAny(intervention(activity).objectionsTo(form.intervenedOn(), null));
    }

    /** The clock and the calendar of the office. */
    public Moments moments() {
        return office.moments();
    }
}
