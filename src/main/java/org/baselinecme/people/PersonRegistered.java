package org.baselinecme.people;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A person was entered. */
record PersonRegistered(PersonId person, String name, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("name", name);
    }
}
