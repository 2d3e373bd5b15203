package org.baselinecme.delivery.participation;

import java.util.Collection;
import java.util.List;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part in what: registering, withdrawing, and coming without having registered. */
@Service
@Transactional
public class Registrations {
    private final OfferedActivityQueries offers;
    private final RegistrationRows rows;
    private final Waitlist waitlist;
    private final LearnerNoticeService showings;
    private final Registrar registrar;
    private final Standings standings;

    Registrations(
            OfferedActivityQueries offers,
            Seating seating,
            LearnerNoticeService showings,
            Registrar registrar,
            Standings standings) {
        this.offers = offers;
        this.rows = seating.rows();
        this.waitlist = seating.waitlist();
        this.showings = showings;
        this.registrar = registrar;
        this.standings = standings;
    }

    /**
     * Registers me, on the waiting list where all seats are taken; nothing more where I am registered already. {@link Refused}
     * where one cannot register, and where learners are told something else than the page has shown me (R8).
     *
     * @param shown hash of what the page has shown
     */
    @Needs(Duty.TAKE_PART)
    public void register(Me me, String number, AttendanceMode way, String shown) {
        var offer = open(number, shown);
        var terms = rows.lock(offer.id());
        if (!terms.ways().contains(way)) throw refused("registration.not-streamed", offer);
        if (rows.of(offer.id(), registrar.ids(me.person())).isPresent()) return;
        var waits = way == AttendanceMode.IN_PERSON
                && (terms.free(rows.taken(offer.id())) == 0 || terms.seats() != null && rows.waiting(offer.id()) > 0);
        var id = Ids.next();
        var now = registrar.now();
        if (!rows.add(id, offer.id(), me.person(), way, false, waits, now)) return;
        showings.record(me.person(), offer.id(), NoticeStep.REGISTRATION, shown);
        registrar.publish(new RegistrationEvent.Registered(id, offer.id(), me.person(), way, waits, me.person(), now));
    }

    /** {@link Refused} where nobody can register, or not from this page: asked before a guest is entered for nothing. */
    @Anyone
    void mustBeOpen(String number, String shown) {
        open(number, shown);
    }

    private OfferedActivity open(String number, String shown) {
        var offer = offers.find(number);
        if (!offer.takes(registrar.moments().today())) throw refused("registration.closed", offer);
        showings.mustBeCurrent(offer.id(), shown);
        return offer;
    }

    /** I will not come: the first who waits has my seat. Nothing where I am not registered. */
    @Needs(Duty.TAKE_PART)
    public void withdraw(Me me, String number) {
        var offer = offers.find(number);
        if (!offer.takes(registrar.moments().today())) throw refused("registration.closed", offer);
        var terms = rows.lock(offer.id());
        var ids = registrar.ids(me.person());
        for (var place = rows.of(offer.id(), ids); place.isPresent(); place = rows.of(offer.id(), ids)) {
            var id = place.get().id();
            var now = registrar.now();
            if (!rows.withdraw(id, me.person(), now)) return;
            registrar.publish(new RegistrationEvent.Withdrawn(id, offer.id(), me.person(), me.person(), now));
        }
        waitlist.moveUp(offer, terms);
    }

    /**
     * I am there: registers me where I am not, and gives me a seat where I wait, whether any is free or not. Registering and
     * attendance are two facts; attendance is kept by its own room. {@link NotFound} where the activity is not held.
     */
    @Needs(Duty.TAKE_PART)
    public void walkIn(Me me, ActivityId activity) {
        walkIn(me, held(activity), me.person());
    }

    /** They are there, say those who keep attendance: the same for each. {@link NotFound} where one of them is nobody. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void walkIn(Me me, ActivityId activity, Collection<PersonId> people) {
        standings.where(me, Duty.KEEP_ATTENDANCE, activity);
        if (!registrar.knows(people)) throw new NotFound();
        var offer = held(activity);
        people.stream().distinct().forEach(person -> walkIn(me, offer, person));
    }

    private OfferedActivity held(ActivityId activity) {
        return offers.of(activity).filter(OfferedActivity::isHeld).orElseThrow(NotFound::new);
    }

    private void walkIn(Me me, OfferedActivity offer, PersonId person) {
        var place = rows.of(offer.id(), registrar.ids(person));
        if (place.isPresent() && !place.get().waits()) return;
        var id = place.map(RegistrationStatus::id).orElseGet(Ids::next);
        var now = registrar.now();
        var came = place.isPresent()
                ? rows.seat(id, true, now)
                : rows.add(id, offer.id(), person, AttendanceMode.IN_PERSON, true, false, now);
        if (came) registrar.publish(new RegistrationEvent.WalkedIn(id, offer.id(), person, me.person(), now));
    }

    private static Refused refused(String key, OfferedActivity offer) {
        return new Refused(List.of(Objection.blocking(key, "/catalogue/" + offer.number(), offer.title())));
    }

    /** Seats and who waits for them. */
    @Component
    record Seating(RegistrationRows rows, Waitlist waitlist) {}
}
