package org.baselinecme.planning.faculty;

import java.util.Map;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.ActivityLocks;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the faculty of an activity are asked to upload for their sessions. */
@Service
@Transactional
public class MaterialRequests {
    private final MaterialTermsRepository terms;
    private final ActivityLocks locks;
    private final Standings standings;
    private final Office office;
    private final ApplicationEventPublisher events;

    MaterialRequests(
            MaterialTermsRepository terms,
            ActivityLocks locks,
            Standings standings,
            Office office,
            ApplicationEventPublisher events) {
        this.terms = terms;
        this.locks = locks;
        this.standings = standings;
        this.office = office;
        this.events = events;
    }

    /** The terms that count, or what the form proposes. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    MaterialTermsForm form(Me me, ActivityId activity) {
        standings.seenBy(me, activity);
        return terms.findFirstByActivityOrderByTurnDesc(activity)
                .map(MaterialTerms::form)
                .orElse(MaterialTermsForm.FIRST);
    }

    /** Sets what faculty are asked for; the same again changes nothing. {@link OptimisticLockingFailureException} after another change. */
    @Needs(Duty.PLAN_AGENDA)
    public void set(Me me, ActivityId activity, MaterialTermsForm form) {
        locks.lock(me, Duty.PLAN_AGENDA, activity);
        var latest = terms.findFirstByActivityOrderByTurnDesc(activity);
        var before = latest.map(MaterialTerms::form).orElse(MaterialTermsForm.FIRST);
        if (before.turn() != form.turn()) throw new OptimisticLockingFailureException("material_terms");
        var changed =
                new MaterialTerms(activity, form, me.person(), office.moments().now());
        var values = latest.map(MaterialTerms::snapshot).orElse(Map.of());
        if (values.equals(changed.snapshot())) return;
        terms.saveAndFlush(changed);
        events.publishEvent(changed.requested(values));
    }
}
