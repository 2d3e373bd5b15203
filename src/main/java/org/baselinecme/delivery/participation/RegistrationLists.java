package org.baselinecme.delivery.participation;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is registered for an activity, and how many seats it has: the office's side. */
@Service
@Transactional
public class RegistrationLists {
    private final Standings standings;
    private final Registrations.Seating seating;
    private final RegistrationListQueries list;
    private final RegistrationListPresenter heading;
    private final Registrar registrar;

    RegistrationLists(
            Standings standings,
            Registrations.Seating seating,
            RegistrationListQueries list,
            RegistrationListPresenter heading,
            Registrar registrar) {
        this.standings = standings;
        this.seating = seating;
        this.list = list;
        this.heading = heading;
        this.registrar = registrar;
    }

    /** Everybody who is registered, waits or withdrew. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    @Transactional(readOnly = true)
    RegistrationListPage of(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var moments = registrar.moments();
        return new RegistrationListPage(
                place,
                seating.rows().terms(activity),
                list.of(activity),
                heading.offer(activity).takes(moments.today()),
                moments);
    }

    /**
     * Says how many seats there are. More seats go to those who wait, at once; fewer take nobody's. Refuses when somebody said
     * so since the page was opened.
     */
    @Needs(Duty.KEEP_REGISTRATIONS)
    public void seat(Me me, ActivityId activity, SeatsForm form) {
        standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var offer = heading.offer(activity);
        var was = seating.rows().lock(activity);
        var is = form.toTerms();
        var now = registrar.now();
        if (was.version() != is.version() || !seating.rows().say(activity, is, me.person(), now))
            throw new OptimisticLockingFailureException("seats");
        registrar.publish(new RegistrationTermsEvent.SeatsSet(activity, was, is, me.person(), now));
        seating.waitlist().moveUp(offer, is);
    }

    /** Everybody as a file for spreadsheets; that it left the house is a fact (R66). */
    @Needs(Duty.KEEP_REGISTRATIONS)
    Export export(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var rows = list.of(activity);
        registrar.publish(
                new RegistrationTermsEvent.RegistrationsExported(activity, rows.size(), me.person(), registrar.now()));
        return new Export(place.number() + "-registrations.csv", heading.csv(rows, registrar.moments()));
    }

    /** A file. */
    record Export(String name, String text) {}
}
