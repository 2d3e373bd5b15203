package org.baselinecme.credit.certificates;

import java.util.UUID;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The merged ids of a person: credit awarded to any of them is theirs. */
@Component
class MergedIdentities {
    private final People people;

    MergedIdentities(People people) {
        this.people = people;
    }

    /** All merged ids of a person. */
    UUID[] of(PersonId person) {
        return people.allOf(person).stream().map(PersonId::value).toArray(UUID[]::new);
    }

    boolean isOneOf(PersonId person, PersonId other) {
        return person.equals(other) || people.allOf(person).contains(other);
    }
}
