package org.baselinecme.platform.kernel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A domain event that is recorded in the append-only audit log (R66): who did what, when and why, with the values before
 * and after. Every change of state publishes one. An event never carries a secret such as a link token.
 */
public interface AuditEvent {
    /** What the event is about. */
    About about();

    /** The activity whose timeline shows it, if any. */
    default @Nullable ActivityId activity() {
        return null;
    }

    /** Who did it. */
    PersonId by();

    /** When. */
    Instant at();

    /** The reason given, if any. */
    default @Nullable String why() {
        return null;
    }

    /** Values before the change, by field; empty for a creation. */
    default Map<String, ?> before() {
        return Map.of();
    }

    /** Values after the change, by field; empty for a removal. */
    default Map<String, ?> after() {
        return Map.of();
    }

    /** The name it is stored under: the value of its {@link AuditKind}. */
    default String kind() {
        return getClass().getAnnotation(AuditKind.class).value();
    }

    /** The subject of an event: its kind and id. */
    record About(String kind, UUID id) {}
}
