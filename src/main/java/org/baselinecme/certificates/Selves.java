package org.baselinecme.certificates;

import java.util.UUID;
import org.baselinecme.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Everybody that one person is: what was awarded to any of them is theirs. */
@Component
class Selves {
    /** Ids of this person. Entries of one person are not joined yet, so it is one. */
    UUID[] of(PersonId person) {
        return new UUID[] {person.value()};
    }

    boolean isOneOf(PersonId person, PersonId other) {
        for (var id : of(person)) if (id.equals(other.value())) return true;
        return false;
    }
}
