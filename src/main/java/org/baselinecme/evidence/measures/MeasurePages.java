package org.baselinecme.evidence.measures;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forms of measures. */
@Service
@Transactional(readOnly = true)
class MeasurePages {
    private final MeasureAccess access;
    private final ObservationRepository observations;
    private final Office office;

    MeasurePages(MeasureAccess access, ObservationRepository observations, Office office) {
        this.access = access;
        this.observations = observations;
        this.office = office;
    }

    /**
     * What every form of an activity shows.
     *
     * @param defaults whether the person may change what holds for measures that say nothing else
     */
    record Page(Standing place, boolean defaults) {}

    /** A new measure of an activity, with the intervention on its first day. */
    @Needs(Duty.KEEP_OUTCOMES)
    MeasureForm blank(Me me, ActivityId activity) {
        access.editable(me, activity);
        return MeasureForm.blank(
                access.intervention(activity).first(), office.provider().synthetic());
    }

    /** The current values of a measure, to be edited. */
    @Needs(Duty.KEEP_OUTCOMES)
    MeasureForm form(Me me, MeasureId id) {
        return access.editable(me, id).form();
    }

    /** The heading of a form of this activity. */
    @Needs(Duty.KEEP_OUTCOMES)
    Page heading(Me me, ActivityId activity) {
        return new Page(access.editable(me, activity), me.has(Duty.EDIT_REFERENCE_LISTS));
    }

    /** The heading of a form of this measure. */
    @Needs(Duty.KEEP_OUTCOMES)
    Page heading(Me me, MeasureId id) {
        return heading(me, access.editable(me, id).activity());
    }

    /** Whether the measure has no observations and can be removed. */
    @Needs(Duty.KEEP_OUTCOMES)
    boolean isUnobserved(Me me, MeasureId id) {
        return !observations.existsByMeasureAndWithdrawnAtIsNull(
                access.editable(me, id).id());
    }
}
