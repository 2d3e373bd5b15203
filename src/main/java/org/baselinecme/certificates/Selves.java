package org.baselinecme.certificates;

import java.util.UUID;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.people.People;
import org.springframework.stereotype.Component;

/** Everybody that one person is: what was awarded to any of them is theirs. */
@Component
class Selves {
    private final People people;

    Selves(People people) {
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
