package org.baselinecme.people;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** A person's own particulars were changed. */
record ProfileChanged(PersonId person, PersonId by, Instant at, Map<String, ?> before, Map<String, ?> after)
        implements Fact {
    @Override
    public About about() {
        return new About("person", person.value());
    }
}
