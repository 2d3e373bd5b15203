package org.baselinecme.evidence.measures;

import java.util.List;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Definitions of outcome measures. */
@Service
@Transactional
public class Measures {
    private final MeasureAccess access;
    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final ApplicationEventPublisher events;

    Measures(
            MeasureAccess access,
            MeasureRepository measures,
            ObservationRepository observations,
            ApplicationEventPublisher events) {
        this.access = access;
        this.measures = measures;
        this.observations = observations;
        this.events = events;
    }

    /**
     * Defines a measure of an activity, with its outcome level and whether it is objective (R51). {@link Refused} for a day
     * of the intervention outside the activity, unless it names another intervention.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public MeasureId define(Me me, ActivityId activity, MeasureForm form) {
        access.editable(me, activity);
        access.mustLieWithin(activity, form);
        var measure = new Measure(activity, form, me.person(), access.moments().now());
        measures.saveAndFlush(measure);
        events.publishEvent(measure.defined());
        return measure.id();
    }

    /**
     * Changes a measure. Where other things are to be counted, the observations made so far stay under the definition they
     * were made by (R47). {@link Refused} where it was changed since the page was opened.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public void change(Me me, MeasureId id, MeasureForm form) {
        var measure = access.held(me, id);
        if (measure.isNewerThan(form.version())) throw MeasureAccess.stale(id);
        access.mustLieWithin(measure.activity(), form);
        var changed = measure.change(
                form, isObserved(id), me.person(), access.moments().now());
        measures.saveAndFlush(measure);
        events.publishEvent(changed);
    }

    /** Removes a measure and returns its activity; {@link Refused} where it has observations. */
    @Needs(Duty.KEEP_OUTCOMES)
    public ActivityId drop(Me me, MeasureId id) {
        var measure = access.held(me, id);
        if (isObserved(id))
            throw new Refused(List.of(Objection.blocking("measure.observed", "/measures/" + id + "/observations")));
        var dropped = measure.drop(me.person(), access.moments().now());
        measures.saveAndFlush(measure);
        events.publishEvent(dropped);
        return measure.activity();
    }

    private boolean isObserved(MeasureId id) {
        return observations.existsByMeasureAndWithdrawnAtIsNull(id);
    }
}
