package org.baselinecme.platform.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened: who, when, about what, from what to what, and why. Every change of state is published as one
 * and stands in the append-only record (R66). Secrets never travel in a fact.
 */
public interface AuditEvent {
    /** What the fact is about. */
    About about();

    /** The activity on whose timeline it stands, if any. */
    default @Nullable ActivityId activity() {
        return null;
    }

    /** Who did it. */
    PersonId by();

    /** When. */
    Instant at();

    /** The reason that was given, if one was. */
    default @Nullable String why() {
        return null;
    }

    /** What stood before, by field. */
    default Map<String, ?> before() {
        return Map.of();
    }

    /** What stands now, by field. */
    default Map<String, ?> after() {
        return Map.of();
    }

    /** Its name in the record: the record's simple name, which must never change once written. */
    default String kind() {
        return getClass().getSimpleName();
    }

    /** The thing a fact is about: a kind and an id. */
    record About(String kind, UUID id) {}
}
