package org.baselinecme.people;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** Many people were entered at once. */
record PeopleRegistered(PersonId batch, int count, PersonId by, Instant at) implements Fact {
    @Override
    public About about() {
        return new About("people", batch.value());
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("count", count);
    }
}
