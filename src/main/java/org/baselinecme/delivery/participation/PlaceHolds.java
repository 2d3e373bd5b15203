package org.baselinecme.delivery.participation;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Places of guests. One address has one place in one activity, however often it is typed; the place of a guest who has not
 * confirmed the address is held for a time and then freed.
 */
@Component
class PlaceHolds {
    private final RegistrationRepository registrations;
    private final RegistrationQueries queries;
    private final Guests guests;
    private final PasswordlessAccess visits;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final PlaceEchoes echoes;

    PlaceHolds(
            RegistrationRepository registrations,
            RegistrationQueries queries,
            Guests guests,
            PasswordlessAccess visits,
            Office office,
            ApplicationEventPublisher events,
            PlaceEchoes echoes) {
        this.registrations = registrations;
        this.queries = queries;
        this.guests = guests;
        this.visits = visits;
        this.office = office;
        this.events = events;
        this.echoes = echoes;
    }

    /** The address that a guest typed and has not confirmed; empty for everybody else. */
    Optional<String> unconfirmed(PersonId person) {
        return guests.unconfirmedAddress(person);
    }

    /** Answers a guest whose address has a place already as one who gets a place. */
    void echo(PersonId guest, ActivityId activity, PlaceEchoes.Shown shown, Optional<String> typed) {
        if (shown.kept()) endEcho(guest, activity);
        var known = typed.filter(address -> isRegistered(address, activity)).map(EmailAddress::key);
        echoes.store(
                guest, activity, shown, known.orElse(null), office.moments().now());
    }

    /** Seats that only seem to be taken, or people who only seem to wait, so that typing an address tells nobody that it is known. */
    int seeming(ActivityId activity, boolean waiting) {
        return echoes.counted(activity, waiting, office.moments().now());
    }

    /** Ends such an answer. */
    void endEcho(PersonId guest, ActivityId activity) {
        echoes.withdraw(guest, activity);
    }

    /** Whether this address of a guest has a place already: another guest typed it, or a known person has it. */
    boolean isTaken(Optional<String> address, ActivityId activity) {
        if (address.isEmpty()) return false;
        return queries.ofGuest(activity, EmailAddress.key(address.get())).isPresent()
                || isRegistered(address.get(), activity);
    }

    /** Whether the person whom the office knows by this address is registered. */
    private boolean isRegistered(String address, ActivityId activity) {
        return visits.holderOf(address)
                .flatMap(holder -> queries.status(activity, holder))
                .isPresent();
    }

    /**
     * Frees the place that a guest holds with the address of this person, who is known by it.
     *
     * @return whether that place was a seat, so that it is theirs; empty where there was none
     */
    Optional<Boolean> takeOver(PersonId person, ActivityId activity) {
        return visits.heldAddress(person)
                .flatMap(address -> queries.ofGuest(activity, EmailAddress.key(address)))
                .flatMap(registrations::findLockedById)
                .filter(ActivityRegistration::isCurrent)
                .filter(place -> guests.isUnproven(place.person()))
                .map(place -> {
                    var seated = !place.isWaiting();
                    free(place);
                    return seated;
                });
    }

    /** Holds the new registration of a guest with this unconfirmed address; others keep theirs. */
    void hold(ActivityRegistration registration, Optional<String> address) {
        address.ifPresent(typed -> registration.hold(
                EmailAddress.key(typed), registration.registeredAt().plus(echoes.held())));
    }

    /**
     * Frees the places of an activity that were held long enough; whoever was confirmed meanwhile keeps theirs.
     *
     * @return whether there were any
     */
    boolean freeExpired(ActivityId activity) {
        var now = office.moments().now();
        echoes.end(activity, now);
        var expired = queries.expired(activity, now);
        for (var id : expired)
            registrations
                    .findLockedById(id)
                    .filter(ActivityRegistration::isCurrent)
                    .ifPresent(this::freeOrKeep);
        return !expired.isEmpty();
    }

    private void freeOrKeep(ActivityRegistration place) {
        if (guests.isUnproven(place.person())) free(place);
        else {
            place.keep();
            registrations.saveAndFlush(place);
        }
    }

    private void free(ActivityRegistration place) {
        var freed = place.free(office.moments().now());
        registrations.saveAndFlush(place);
        events.publishEvent(freed);
    }

    /** Frees expired places, activity by activity, and gives them to those who wait. */
    @Component
    static class Round {
        private final RegistrationQueries queries;
        private final Waitlist waitlist;
        private final OfferedActivityQueries activities;
        private final TransactionOperations transaction;

        Round(
                RegistrationQueries queries,
                Waitlist waitlist,
                OfferedActivityQueries activities,
                TransactionOperations transaction) {
            this.queries = queries;
            this.waitlist = waitlist;
            this.activities = activities;
            this.transaction = transaction;
        }

        @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
        void round() {
            for (var activity : queries.withExpired(waitlist.moments()))
                transaction.executeWithoutResult(change ->
                        activities.of(activity).ifPresent(offer -> waitlist.moveUp(offer, waitlist.lock(activity))));
        }
    }
}
