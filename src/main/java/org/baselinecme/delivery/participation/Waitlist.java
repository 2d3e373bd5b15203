package org.baselinecme.delivery.participation;

import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives seats away: at once while some are free, otherwise to those who wait, in their order. */
@Component
class Waitlist {
    private final RegistrationTermsRepository terms;
    private final RegistrationRepository registrations;
    private final RegistrationQueries queries;
    private final SeatMail mail;
    private final Office office;
    private final ApplicationEventPublisher events;

    Waitlist(
            RegistrationTermsRepository terms,
            RegistrationRepository registrations,
            RegistrationQueries queries,
            SeatMail mail,
            Office office,
            ApplicationEventPublisher events) {
        this.terms = terms;
        this.registrations = registrations;
        this.queries = queries;
        this.mail = mail;
        this.office = office;
        this.events = events;
    }

    /** The terms of an activity; until the transaction ends, nobody else gives its seats away. */
    SeatTerms lock(ActivityId activity) {
        return terms.findLockedByActivity(activity)
                .map(RegistrationTerms::terms)
                .orElse(SeatTerms.NONE);
    }

    /** Whether who registers in person now must wait: no seat is free, or others wait already. The terms are locked. */
    boolean mustWait(ActivityId activity, SeatTerms terms) {
        return terms.seats() != null
                && (terms.free(queries.seated(activity)) == 0
                        || registrations.countByActivityAndSeatedAtIsNullAndWithdrawnAtIsNull(activity) > 0);
    }

    /** Gives free seats to those who wait and writes to them, while the activity accepts registrations. The terms are locked. */
    void moveUp(OfferedActivity activity, SeatTerms terms) {
        var moments = office.moments();
        if (!activity.takes(moments.today())) return;
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
