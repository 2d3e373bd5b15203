package org.baselinecme.planning.activities;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Title, dates and audience of an activity. */
@Service
@Transactional
public class Particulars {
    private final Activities activities;
    private final ActivityRepository repository;
    private final ActivityLifecycle lifecycle;
    private final References references;
    private final Announcements announcements;

    Particulars(
            Activities activities,
            ActivityRepository repository,
            ActivityLifecycle lifecycle,
            References references,
            Announcements announcements) {
        this.activities = activities;
        this.repository = repository;
        this.lifecycle = lifecycle;
        this.references = references;
        this.announcements = announcements;
    }

    /** What the form shows. */
    @Needs(Duty.WRITE_NEEDS)
    @Transactional(readOnly = true)
    ProposalForm of(Me me, ActivityId id) {
        var activity = activities.find(me, id);
        me.demand(Duty.WRITE_NEEDS, activity.standing());
        return activity.form();
    }

    /** The place of its page. */
    @Needs(Duty.WRITE_NEEDS)
    @Transactional(readOnly = true)
    Standing place(Me me, ActivityId id) {
        return activities.find(me, id).standing();
    }

    /**
     * Changes title, dates and audience. {@link OptimisticLockingFailureException} when they were changed since the page was
     * opened; {@link Refused}, once credit is designated, for a first day moved into the past (R29) and for what other
     * modules then object to being open; {@link Unconfirmed} where registered people are mailed about it. Sending the form
     * unchanged publishes no event.
     *
     * @param confirmed the seal of the consequences its author has read; empty for none
     */
    @Needs(Duty.WRITE_NEEDS)
    void reword(Me me, ActivityId id, ProposalForm form, String confirmed) {
        var activity = activities.find(me, id);
        me.demand(Duty.WRITE_NEEDS, activity.standing());
        references.demand(ReferenceList.PROFESSION, form.toProposal().audience());
        activity.mustNotHaveEnded();
        if (activity.isStale(form.seen())) throw new OptimisticLockingFailureException("particulars");
        var startedOn = activity.startsOn();
        var earlier = lifecycle.gates(id, Stage.OPEN);
        var before = activity.form().toProposal();
        var changed = activity.reword(form.toProposal(), me.person(), lifecycle.now());
        if (activity.stage().isDesignated()) mustStayDesignated(activity, startedOn, earlier);
        if (!changed.isChange()) return;
        var announced = form.toProposal().changesSince(before);
        announcements.confirm(id, activity.stage(), announced, confirmed);
        lifecycle.publish(changed);
        announcements.tell(id, activity.stage(), announced, me.person(), "");
    }

    /** Moves the first and last day of a proposal so that they hold these days; a proposal that holds them stays as it is. */
    @Needs(Duty.WRITE_NEEDS)
    public void extend(Me me, ActivityId id, LocalDate first, LocalDate last) {
        var form = of(me, id);
        var proposal = form.toProposal();
        var from = proposal.startsOn().isAfter(first) ? first : proposal.startsOn();
        var until = proposal.endsOn().isBefore(last) ? last : proposal.endsOn();
        reword(
                me,
                id,
                new ProposalForm(form.version(), form.title(), form.department(), from, until, form.audience()),
                "");
        repository.saveAndFlush(activities.find(me, id));
    }

    private void mustStayDesignated(Activity activity, LocalDate startedOn, List<Objection> earlier) {
        var id = activity.standing().activity();
        if (activity.startsOn().isBefore(startedOn) && lifecycle.hasBegun(activity.startsOn()))
            throw new Refused(List.of(Objection.blocking("activity.back-dated", "/activities/" + id + "/particulars")));
        repository.saveAndFlush(activity);
        Refused.ifAny(lifecycle.gates(id, Stage.OPEN).stream()
                .filter(objection -> !earlier.contains(objection))
                .toList());
    }
}
