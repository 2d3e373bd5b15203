package org.baselinecme.office.people;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.AuditKind;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Events of merging by staff. Each is published for both entries, so that it stays in the history of either. */
public sealed interface MergeEvent extends AuditEvent {
    /** Whose history has it. */
    PersonId person();

    @Override
    default About about() {
        return new About("person", person().value());
    }

    /** Staff merged two entries of one human being. */
    @AuditKind("PeopleMerged")
    record PeopleMerged(
            PersonId person,
            PersonId fromPerson,
            PersonId intoPerson,
            @Nullable String why,
            PersonId by,
            Instant at) implements MergeEvent {
        @Override
        public Map<String, ?> after() {
            return Map.of("merged", fromPerson.toString(), "into", intoPerson.toString());
        }
    }

    /** Staff separated two entries that had been merged. */
    @AuditKind("MergeUndone")
    record MergeUndone(PersonId person, PersonId fromPerson, PersonId intoPerson, String why, PersonId by, Instant at)
            implements MergeEvent {
        @Override
        public Map<String, ?> before() {
            return Map.of("merged", fromPerson.toString(), "into", intoPerson.toString());
        }
    }
}
