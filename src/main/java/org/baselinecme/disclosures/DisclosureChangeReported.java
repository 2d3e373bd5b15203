package org.baselinecme.disclosures;

import java.time.Instant;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** Somebody reported that a disclosure no longer holds: it must be renewed. */
record DisclosureChangeReported(PersonId person, String why, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
