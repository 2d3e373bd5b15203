package org.baselinecme.security;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** Somebody was given a mail link; the link itself never stands in the record. */
record LinkIssued(PersonId person, String path, Instant until, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("opens", path, "until", until);
    }
}
