package org.baselinecme.evidence.outcomes;

import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Finds measures that somebody may see or keep, and says when it is. */
@Component
class MeasureAccess {
    private final MeasureRepository measures;
    private final Standings standings;
    private final Office office;

    MeasureAccess(MeasureRepository measures, Standings standings, Office office) {
        this.measures = measures;
        this.standings = standings;
        this.office = office;
    }

    Standing place(Me me, ActivityId activity) {
        return standings.seenBy(me, activity);
    }

    Standing kept(Me me, ActivityId activity) {
        return standings.where(me, Duty.KEEP_OUTCOMES, activity);
    }

    Measure seen(Me me, MeasureId id) {
        var measure = measures.findById(id).filter(one -> !one.isDropped()).orElseThrow(NotFound::new);
        place(me, measure.activity());
        return measure;
    }

    /** A measure of an activity whose outcomes {@code me} keeps; 403 for who only sees it. */
    Measure kept(Me me, MeasureId id) {
        var measure = seen(me, id);
        kept(me, measure.activity());
        return measure;
    }

    Moments moments() {
        return office.moments();
    }
}
