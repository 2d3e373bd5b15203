package org.baselinecme.office.inbox;

import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.people.AccountLookup;
import org.baselinecme.office.people.Guests;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** What the addressee of a message may open. */
@Component
record AddresseeAccess(AccountLookup accounts, Guests guests, Grants grants) {
    boolean hasAccount(PersonId person) {
        return accounts.isOpen(person);
    }

    boolean isNamed(PersonId person) {
        return !guests.isUnproven(person);
    }

    boolean opens(PersonId person, PersonalMessage message) {
        var place = message.place();
        if (place == null) return true;
        return hasAccount(person)
                && (person.equals(place.owner())
                        || grants.holders(Duty.SEE_ACTIVITIES, place).contains(person));
    }
}
