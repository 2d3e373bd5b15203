package org.baselinecme.delivery.participation;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListReader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The registrations of an activity and its seats, for staff. */
@Service
@Transactional
public class RegistrationLists {
    private final Standings standings;
    private final RegistrationTermsRepository terms;
    private final RegistrationListQueries queries;
    private final RegistrationListScopes scopes;
    private final ListReader reader;
    private final Waitlist waitlist;
    private final ApplicationEventPublisher events;

    RegistrationLists(
            Standings standings,
            RegistrationTermsRepository terms,
            RegistrationListQueries queries,
            RegistrationListScopes scopes,
            ListReader reader,
            Waitlist waitlist,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.terms = terms;
        this.queries = queries;
        this.scopes = scopes;
        this.reader = reader;
        this.waitlist = waitlist;
        this.events = events;
    }

    /** A page of all registrations: with a seat, waiting and withdrawn. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    @Transactional(readOnly = true)
    RegistrationListPage of(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var list = RegistrationListQueries.LIST;
        return new RegistrationListPage(
                place,
                terms.terms(activity),
                queries.counts(activity),
                scopes.activity(activity).takes(scopes.today()),
                reader.page(me, list, scopes.of(place), address));
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
        var set = current.set(form.toTerms(), me.person(), scopes.now());
        try {
            terms.saveAndFlush(current);
        } catch (DataIntegrityViolationException setMeanwhile) {
            throw new OptimisticLockingFailureException("seats", setMeanwhile);
        }
        events.publishEvent(set);
        waitlist.moveUp(scopes.activity(activity), form.toTerms());
    }

    /** Writes the registrations that match or are selected into a file; the export is recorded (R66). */
    @Needs(Duty.KEEP_REGISTRATIONS)
    void export(Me me, ActivityId activity, MultiValueMap<String, String> address, ListFile file) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var list = RegistrationListQueries.LIST;
        var rows = reader.write(list, scopes.of(place), address, file.named(place.number() + "-registrations"));
        events.publishEvent(new SeatsEvent.RegistrationsExported(activity, rows, me.person(), scopes.now()));
    }
}
