package org.baselinecme.delivery.participation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learners register for activities and withdraw their registrations. */
@Service
@Transactional
public class Registrations {
    private final OfferedActivityQueries activities;
    private final RegistrationRepository registrations;
    private final RegistrationQueries queries;
    private final Waitlist waitlist;
    private final PlaceHolds holds;
    private final LearnerNoticeService notices;
    private final ApplicationEventPublisher events;

    Registrations(
            OfferedActivityQueries activities,
            RegistrationRepository registrations,
            RegistrationQueries queries,
            Waitlist waitlist,
            PlaceHolds holds,
            LearnerNoticeService notices,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.registrations = registrations;
        this.queries = queries;
        this.waitlist = waitlist;
        this.holds = holds;
        this.notices = notices;
        this.events = events;
    }

    /**
     * Registers the current person, on the waiting list where all seats are taken or others wait; a person who is
     * registered stays so. A guest whose address has a place already gets the same answer and no place. {@link Refused} where registration is closed or the learner notice has changed since the page
     * was shown (R8).
     *
     * @param shown hash of the notice that the page showed
     */
    @Needs(Duty.TAKE_PART)
    public void register(Me me, String number, AttendanceMode way, String shown) {
        var activity = open(number, shown);
        var terms = waitlist.lock(activity.id());
        if (!terms.ways().contains(way)) throw refused("registration.not-streamed", activity);
        if (queries.status(activity.id(), me.person()).isPresent()) return;
        if (holds.freeExpired(activity.id())) waitlist.moveUp(activity, terms);
        var typed = holds.unconfirmed(me.person());
        if (holds.isTaken(typed, activity.id())) {
            echo(me, activity, terms, way, shown, typed);
            return;
        }
        var seat = typed.isEmpty() && holds.takeOver(me.person(), activity.id()).orElse(false);
        var waits =
                !seat && way == AttendanceMode.IN_PERSON && waitlist.mustWait(activity.id(), terms, typed.isPresent());
        var registration = ActivityRegistration.of(
                activity.id(), me.person(), way, waits, waitlist.moments().now());
        holds.hold(registration, typed);
        if (!registrations.insertIfAbsent(registration)) {
            if (typed.isPresent()) echo(me, activity, terms, way, shown, typed);
            return;
        }
        notices.record(me.person(), activity.id(), NoticeStep.REGISTRATION, shown);
        events.publishEvent(registration.added(me.person()));
    }

    /** The same answer without a place, for a guest whose address has one: its owner is told by mail. */
    private void echo(
            Me me,
            OfferedActivity activity,
            SeatTerms terms,
            AttendanceMode way,
            String shown,
            Optional<String> typed) {
        if (queries.echo(activity.id(), me.person(), waitlist.moments()).isPresent()) return;
        var waits = way == AttendanceMode.IN_PERSON && waitlist.mustWait(activity.id(), terms, true);
        holds.echo(me.person(), activity.id(), new PlaceEchoes.Shown(way, waits, false), typed);
        notices.record(me.person(), activity.id(), NoticeStep.REGISTRATION, shown);
    }

    /** {@link Refused} if registration is closed or the page is outdated; checked before a guest is stored. */
    @Anyone
    void mustBeOpen(String number, String shown) {
        open(number, shown);
    }

    private OfferedActivity open(String number, String shown) {
        var activity = accepting(number);
        notices.mustBeCurrent(activity.id(), shown);
        return activity;
    }

    private OfferedActivity accepting(String number) {
        var activity = activities.find(number);
        if (!activity.takes(waitlist.moments().today())) throw refused("registration.closed", activity);
        return activity;
    }

    /** Withdraws the registration of the current person, if any; the first person on the waiting list has the seat. */
    @Needs(Duty.TAKE_PART)
    public void withdraw(Me me, String number) {
        var activity = accepting(number);
        var terms = waitlist.lock(activity.id());
        holds.endEcho(me.person(), activity.id());
        for (var status = queries.status(activity.id(), me.person());
                status.isPresent();
                status = queries.status(activity.id(), me.person())) {
            var registration = registrations
                    .findLockedById(status.get().id())
                    .filter(ActivityRegistration::isCurrent)
                    .orElse(null);
            if (registration == null) return;
            var withdrawn =
                    registration.withdraw(me.person(), waitlist.moments().now());
            registrations.saveAndFlush(registration);
            events.publishEvent(withdrawn);
        }
        waitlist.moveUp(activity, terms);
    }

    /** Registers a person in person, by staff who have access to the activity; false where they are registered. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    public boolean add(Me me, Standing place, PersonId person) {
        var id = place.activity();
        var activity = activities.of(id).orElseThrow(NotFound::new);
        if (!activity.takes(waitlist.moments().today())) throw refused("registration.closed", activity);
        var waits = waitlist.mustWait(id, waitlist.lock(id), false);
        if (queries.status(id, person).isPresent()) return false;
        var added = ActivityRegistration.of(
                id, person, AttendanceMode.IN_PERSON, waits, waitlist.moments().now());
        if (!registrations.insertIfAbsent(added)) return false;
        events.publishEvent(added.added(me.person()));
        return true;
    }

    /** Cancels a registration, by staff who have access to the activity, and returns whose it was. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    public PersonId cancel(Me me, Standing place, UUID id) {
        var activity = place.activity();
        var terms = waitlist.lock(activity);
        var found =
                registrations.findLockedById(id).filter(one -> one.activity().equals(activity));
        var canceled = found.filter(ActivityRegistration::isCurrent).orElseThrow(NotFound::new);
        events.publishEvent(canceled.withdraw(me.person(), waitlist.moments().now()));
        registrations.saveAndFlush(canceled);
        waitlist.moveUp(activities.of(activity).orElseThrow(NotFound::new), terms);
        return canceled.person();
    }

    private static Refused refused(String key, OfferedActivity activity) {
        return new Refused(List.of(Objection.blocking(key, "/catalog/" + activity.number(), activity.title())));
    }
}
