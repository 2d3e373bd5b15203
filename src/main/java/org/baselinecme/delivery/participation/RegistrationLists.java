package org.baselinecme.delivery.participation;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registrations of an activity and its seats, for staff. */
@Service
@Transactional
public class RegistrationLists {
    private final Standings standings;
    private final RegistrationTermsRepository terms;
    private final RegistrationListQueries list;
    private final RegistrationListPresenter presenter;
    private final Waitlist waitlist;
    private final Office office;
    private final ApplicationEventPublisher events;

    RegistrationLists(
            Standings standings,
            RegistrationTermsRepository terms,
            RegistrationListQueries list,
            RegistrationListPresenter presenter,
            Waitlist waitlist,
            Office office,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.terms = terms;
        this.list = list;
        this.presenter = presenter;
        this.waitlist = waitlist;
        this.office = office;
        this.events = events;
    }

    /** All registrations: with a seat, waiting and withdrawn. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    @Transactional(readOnly = true)
    RegistrationListPage of(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var moments = office.moments();
        return new RegistrationListPage(
                place,
                terms.terms(activity),
                list.of(activity),
                presenter.activity(activity).takes(moments.today()),
                moments);
    }

    /**
     * Sets the number of seats. Additional seats go to the waiting list at once; fewer seats remove nobody. {@link
     * OptimisticLockingFailureException} if the terms were changed since the page was opened.
     */
    @Needs(Duty.KEEP_REGISTRATIONS)
    public void seat(Me me, ActivityId activity, SeatsForm form) {
        standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var current = terms.findLockedByActivity(activity).orElseGet(() -> new RegistrationTerms(activity));
        if (current.terms().version() != form.toTerms().version()) throw new OptimisticLockingFailureException("seats");
        var set = current.set(form.toTerms(), me.person(), office.moments().now());
        try {
            terms.saveAndFlush(current);
        } catch (DataIntegrityViolationException setMeanwhile) {
            throw new OptimisticLockingFailureException("seats", setMeanwhile);
        }
        events.publishEvent(set);
        waitlist.moveUp(presenter.activity(activity), form.toTerms());
    }

    /** All registrations as a CSV file; the export is recorded (R66). */
    @Needs(Duty.KEEP_REGISTRATIONS)
    Export export(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var rows = list.of(activity);
        var moments = office.moments();
        events.publishEvent(new SeatsEvent.RegistrationsExported(activity, rows.size(), me.person(), moments.now()));
        return new Export(
                place.number() + "-registrations", RegistrationListPresenter.lines(place.number(), rows, moments));
    }

    /** A file: its name without extension, and its rows. */
    record Export(String name, List<List<String>> rows) {}
}
