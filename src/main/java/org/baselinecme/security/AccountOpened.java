package org.baselinecme.security;

import java.time.Instant;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** Somebody got an account. */
record AccountOpened(PersonId person, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
