package org.baselinecme.office.merging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.baselinecme.platform.kernel.PersonId;

/** Says what is recorded under entries of people. Implemented by the module that reads the records of all others. */
public interface Holdings {
    /** How much of each kind is recorded under these entries, every kind in the same order. */
    List<Held> of(Collection<PersonId> ids);

    /** What was recorded under these entries from then on, the latest first, a hundred at most. */
    List<Given> since(Collection<PersonId> ids, Instant then);

    /** Titles of the activities that both are registered for now, and of those with credit for both. */
    Twice twice(Collection<PersonId> ones, Collection<PersonId> others);

    /** Titles of activities. */
    record Twice(List<String> registered, List<String> credited) {}

    /** @param kind the end of the message key {@code merging.held.KIND} */
    record Held(String kind, long count) {}

    /**
     * Something that was recorded.
     *
     * @param kind the end of the message key {@code merging.held.KIND}
     * @param title the activity
     * @param under the entry it is recorded under
     */
    record Given(String kind, String title, Instant at, PersonId under) {}
}
