package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.baselinecme.office.people.Guests;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.Once.InterruptedVisits;
import org.springframework.stereotype.Component;

/** A guest whose entry was stored but whose browser never got the answer comes in again as the same person. */
@Component
class GuestVisits implements InterruptedVisits {
    private final Guests guests;
    private final Clock clock;

    GuestVisits(Guests guests, Clock clock) {
        this.guests = guests;
        this.clock = clock;
    }

    @Override
    public boolean resume(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        if (!guests.isUnproven(person)) return false;
        VisitPrincipal.begin(VisitPrincipal.ofGuest(person, clock.instant()), request, response);
        return true;
    }
}
