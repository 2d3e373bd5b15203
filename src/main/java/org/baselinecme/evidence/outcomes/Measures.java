package org.baselinecme.evidence.outcomes;

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

/** What is measured to see whether an activity changed anything. */
@Service
@Transactional
public class Measures {
    private final MeasureAccess kept;
    private final MeasureRepository measures;
    private final OutcomeRows rows;
    private final ApplicationEventPublisher events;

    Measures(MeasureAccess kept, MeasureRepository measures, OutcomeRows rows, ApplicationEventPublisher events) {
        this.kept = kept;
        this.measures = measures;
        this.rows = rows;
        this.events = events;
    }

    /** Defines a measure of an activity (R51: its level, and whether it is objective, are said with it). */
    @Needs(Duty.KEEP_OUTCOMES)
    public MeasureId define(Me me, ActivityId activity, MeasureForm form) {
        kept.kept(me, activity);
        var measure = new Measure(activity, form, me.person(), kept.moments().now());
        measures.saveAndFlush(measure);
        events.publishEvent(measure.defined());
        return measure.id();
    }

    /**
     * Says a measure anew. Where other things are to be counted, what was observed so far stays under the definition it was
     * made by (R47). {@link Refused} where it was changed since the page was opened.
     */
    @Needs(Duty.KEEP_OUTCOMES)
    public void change(Me me, MeasureId id, MeasureForm form) {
        var measure = kept.kept(me, id);
        rows.lock(measure);
        if (measure.isStale(form.version())) throw OutcomeRows.stale(id);
        var fact = measure.change(
                form, !rows.of(id).isEmpty(), me.person(), kept.moments().now());
        measures.saveAndFlush(measure);
        events.publishEvent(fact);
    }

    /** Follows a measure no more; {@link Refused} where something was observed: what was seen stays seen. */
    @Needs(Duty.KEEP_OUTCOMES)
    public void drop(Me me, MeasureId id) {
        var measure = kept.kept(me, id);
        rows.lock(measure);
        if (!rows.of(id).isEmpty())
            throw new Refused(List.of(Objection.blocking("measure.observed", "/measures/" + id + "/observations")));
        var fact = measure.drop(me.person(), kept.moments().now());
        measures.saveAndFlush(measure);
        events.publishEvent(fact);
    }
}
