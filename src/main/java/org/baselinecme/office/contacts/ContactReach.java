package org.baselinecme.office.contacts;

import java.util.List;
import org.baselinecme.office.people.AccountLookup;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Whose contacts a page is about: one's own, or those of a person whose record one keeps. */
@Component
class ContactReach {
    private final PersonReach reach;
    private final People people;
    private final AccountLookup accounts;

    ContactReach(PersonReach reach, People people, AccountLookup accounts) {
        this.reach = reach;
        this.people = people;
        this.accounts = accounts;
    }

    /**
     * The person meant; forbidden without the duty to register people, not found where I don't keep the record.
     *
     * @param person null for myself
     */
    PersonId of(Me me, @Nullable PersonId person) {
        if (person == null) return me.person();
        if (!me.has(Duty.REGISTER_PEOPLE)) throw new AccessDeniedException(Duty.REGISTER_PEOPLE.name());
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, person);
        return person;
    }

    List<PersonId> entries(PersonId person) {
        return people.allOf(person);
    }

    String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }

    String address(PersonId person) {
        return people.address(person).orElse("");
    }

    void lock(PersonId person) {
        people.lock(person);
    }

    boolean hasAccount(PersonId person) {
        return accounts.isOpen(people.rootOf(person));
    }
}
