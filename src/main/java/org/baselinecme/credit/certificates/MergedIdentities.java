package org.baselinecme.credit.certificates;

import java.util.UUID;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Everybody that one person is: what was awarded to any of them is theirs. */
@Component
class MergedIdentities {
    private final People people;

    MergedIdentities(People people) {
        this.people = people;
    }

    /** Every id this human being was ever entered under. */
    UUID[] of(PersonId person) {
        return people.allOf(person).stream().map(PersonId::value).toArray(UUID[]::new);
    }

    boolean isOneOf(PersonId person, PersonId other) {
        return person.equals(other) || people.allOf(person).contains(other);
    }
}
