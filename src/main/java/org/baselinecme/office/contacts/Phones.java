package org.baselinecme.office.contacts;

import java.time.Clock;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Phone numbers: one's own, and those of people whose record one keeps. */
@Service
@Transactional
public class Phones {
    private final PhoneRepository phones;
    private final ContactReach reach;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Phones(PhoneRepository phones, ContactReach reach, ApplicationEventPublisher events, Clock clock) {
        this.phones = phones;
        this.reach = reach;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a phone number; nothing where the person has it already. */
    @AnyoneWithAccount
    void add(Me me, @Nullable PersonId person, PhoneForm form) {
        var whose = reach.of(me, person);
        reach.lock(whose);
        if (phones.findByPeople(reach.entries(whose)).stream().anyMatch(one -> one.isLike(form))) return;
        var phone = phones.saveAndFlush(new Phone(whose, form, clock.instant()));
        events.publishEvent(phone.added(me.person()));
    }

    /** Removes a phone number; {@link NotFound} where it is gone. */
    @AnyoneWithAccount
    void remove(Me me, @Nullable PersonId person, ContactId id) {
        var whose = reach.of(me, person);
        reach.lock(whose);
        var phone = phones.find(id, reach.entries(whose)).orElseThrow(NotFound::new);
        var removed = phone.remove(me.person(), clock.instant());
        phones.saveAndFlush(phone);
        events.publishEvent(removed);
    }
}
