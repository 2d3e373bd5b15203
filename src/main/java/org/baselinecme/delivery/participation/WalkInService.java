package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers people who are present without a seat. Attendance itself is recorded by another module. {@link NotFound} where
 * the activity is not being held.
 */
@Service
@Transactional
public class WalkInService {
    private final RegistrationRepository repository;
    private final RegistrationQueries registrations;
    private final PlaceHolds holds;
    private final People people;
    private final Standings standings;
    private final Office office;
    private final ApplicationEventPublisher events;

    WalkInService(
            RegistrationRepository repository,
            RegistrationQueries registrations,
            PlaceHolds holds,
            People people,
            Standings standings,
            Office office,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.registrations = registrations;
        this.holds = holds;
        this.people = people;
        this.standings = standings;
        this.office = office;
        this.events = events;
    }

    /** Registers the current person, and gives them a seat where they wait, whether any is free or not. */
    @Needs(Duty.TAKE_PART)
    public void walkIn(Me me, ActivityId activity) {
        walkIn(me, activity, me.person());
    }

    /** The same for other people, by staff who record attendance. {@link NotFound} where one of them does not exist. */
    @Needs(Duty.KEEP_ATTENDANCE)
    public void walkIn(Me me, ActivityId activity, Collection<PersonId> present) {
        standings.where(me, Duty.KEEP_ATTENDANCE, activity);
        if (!people.names(present).keySet().containsAll(present)) throw new NotFound();
        present.stream().distinct().forEach(person -> walkIn(me, activity, person));
    }

    private void walkIn(Me me, ActivityId activity, PersonId person) {
        var present = registrations
                .present(activity, person)
                .filter(one -> OfferedActivity.isHeld(one.stage()))
                .orElseThrow(NotFound::new);
        var now = office.moments().now();
        if (present.registration() != null) {
            if (present.unsettled())
                repository
                        .findLockedById(present.registration())
                        .ifPresent(registration -> seat(me, registration, now));
            return;
        }
        var typed = Optional.ofNullable(present.typed());
        if (holds.isTaken(typed, activity)) {
            holds.echo(person, activity, PlaceEchoes.Shown.PRESENT, typed);
            return;
        }
        var registration = ActivityRegistration.walkIn(activity, person, now);
        holds.hold(registration, typed);
        registration.keep();
        if (repository.insertIfAbsent(registration)) events.publishEvent(registration.added(me.person()));
    }

    /** Whoever is present has a seat, and keeps it. */
    private void seat(Me me, ActivityRegistration registration, Instant now) {
        if (!registration.isWaiting() && !registration.isHeld()) return;
        registration.keep();
        if (registration.isWaiting()) events.publishEvent(registration.walkIn(me.person(), now));
        repository.saveAndFlush(registration);
    }
}
