package org.baselinecme.delivery.participation;

import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Gives free seats to those who wait, in their order, and writes to them. */
@Component
class Waitlist {
    private final RegistrationRows rows;
    private final SeatMail letters;
    private final Registrar registrar;

    Waitlist(RegistrationRows rows, SeatMail letters, Registrar registrar) {
        this.rows = rows;
        this.letters = letters;
        this.registrar = registrar;
    }

    /** To be called by who holds the lock of these terms. */
    void moveUp(OfferedActivity offer, RegistrationTerms terms) {
        if (!offer.takes(registrar.moments().today())) return;
        var free = terms.free(rows.taken(offer.id()));
        for (var next = rows.first(offer.id()); free > 0 && next.isPresent(); next = rows.first(offer.id())) {
            var one = next.get();
            var now = registrar.now();
            if (!rows.seat(one.id(), false, now)) return;
            letters.seatIsFree(one.person(), offer);
            registrar.publish(new RegistrationEvent.MovedUp(one.id(), offer.id(), one.person(), PersonId.PRODUCT, now));
            free--;
        }
    }
}
