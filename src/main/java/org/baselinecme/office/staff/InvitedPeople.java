package org.baselinecme.office.staff;

import java.util.List;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Finds the person with an email address, so that an invitation never makes a second, or enters them. */
@Component
class InvitedPeople {
    private final AddressOwners owners;
    private final People people;
    private final References references;

    InvitedPeople(AddressOwners owners, People people, References references) {
        this.owners = owners;
        this.people = people;
        this.references = references;
    }

    /** The person with the address of the form, locked until the end of the transaction; or a new one with its name. */
    PersonId of(Me me, InvitationForm form) {
        var known = owners.of(form.address()).map(AddressOwners.Owner::person);
        known.ifPresent(people::lock);
        return known.orElseGet(() -> enter(me, form));
    }

    private PersonId enter(Me me, InvitationForm form) {
        var registration = form.registration();
        references.demand(ReferenceList.PROFESSION, List.of(registration.profession()));
        return people.register(me, registration);
    }

    /** The name of a person with credentials. */
    String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }
}
