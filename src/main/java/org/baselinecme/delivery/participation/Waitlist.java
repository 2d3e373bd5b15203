package org.baselinecme.delivery.participation;

import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Allocates seats: directly while some are free, otherwise to the waiting list in order. */
@Component
class Waitlist {
    private final RegistrationTermsRepository terms;
    private final RegistrationRepository registrations;
    private final RegistrationQueries queries;
    private final PlaceHolds holds;
    private final SeatMail mail;
    private final Office office;
    private final ApplicationEventPublisher events;

    Waitlist(
            RegistrationTermsRepository terms,
            RegistrationRepository registrations,
            RegistrationQueries queries,
            PlaceHolds holds,
            SeatMail mail,
            Office office,
            ApplicationEventPublisher events) {
        this.terms = terms;
        this.registrations = registrations;
        this.queries = queries;
        this.holds = holds;
        this.mail = mail;
        this.office = office;
        this.events = events;
    }

    /** The office's clock. */
    Moments moments() {
        return office.moments();
    }

    /** Locks and returns the seat terms of an activity; only this transaction can allocate its seats. */
    SeatTerms lock(ActivityId activity) {
        return terms.findLockedByActivity(activity)
                .map(RegistrationTerms::terms)
                .orElse(SeatTerms.NONE);
    }

    /**
     * Whether a new registration in person goes to the waiting list: no seat is free, or others wait. The terms are locked.
     *
     * @param guest whether its address is only typed, so that what public pages show decides
     */
    boolean mustWait(ActivityId activity, SeatTerms terms, boolean guest) {
        if (terms.seats() == null) return false;
        if (guest) return free(activity, terms) == 0 || waiting(activity) > 0;
        return terms.free(queries.seated(activity)) == 0
                || registrations.countByActivityAndSeatedAtIsNullAndWithdrawnAtIsNull(activity) > 0;
    }

    /** How many seats public pages show as free. */
    int free(ActivityId activity, SeatTerms terms) {
        return terms.free(queries.seated(activity) + holds.seeming(activity, false));
    }

    /** How many people public pages show as waiting. */
    int waiting(ActivityId activity) {
        return registrations.countByActivityAndSeatedAtIsNullAndWithdrawnAtIsNull(activity)
                + holds.seeming(activity, true);
    }

    /**
     * Frees the places that were held for guests long enough, gives free seats to those who wait and writes to them, while the
     * activity accepts registrations. The terms are locked.
     */
    void moveUp(OfferedActivity activity, SeatTerms terms) {
        var moments = office.moments();
        if (!activity.takes(moments.today())) return;
        holds.freeExpired(activity.id());
        for (var free = terms.free(queries.seated(activity.id())); free > 0; free--) {
            var first =
                    registrations.findFirstByActivityAndSeatedAtIsNullAndWithdrawnAtIsNullOrderByRegisteredAtAscIdAsc(
                            activity.id());
            if (first.isEmpty()) return;
            var moved = first.get().moveUp(moments.now());
            registrations.saveAndFlush(first.get());
            mail.seatIsFree(first.get().person(), activity);
            events.publishEvent(moved);
        }
    }
}
