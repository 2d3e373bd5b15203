package org.baselinecme.office.people;

import java.time.Clock;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets staff vouch for the name of a guest who can't use the link that was mailed. */
@Service
@Transactional
public class Vouching {
    private final GuestRepository guests;
    private final PersonReach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Vouching(GuestRepository guests, PersonReach reach, ApplicationEventPublisher events, Clock clock) {
        this.guests = guests;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records that I know a guest's name to be right. {@link NotFound} for somebody who is no guest or whom I do not reach, and
     * {@link org.baselinecme.platform.kernel.Refused} without a reason.
     */
    @Needs(Duty.CORRECT_CREDIT)
    public void vouch(Me me, PersonId person, String why) {
        reach.demand(me, Duty.CORRECT_CREDIT, person);
        var guest = guests.findWithLockByPerson(person).orElseThrow(NotFound::new);
        events.publishEvent(guest.vouch(Reason.of(why), me.person(), clock.instant()));
    }
}
