package org.baselinecme.office.security;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A link in a mail that signs its person in, once and until a moment.
 *
 * @param address where a new one goes
 */
record MailLink(
        UUID id,
        PersonId person,
        String name,
        String address,
        Destination destination,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    Duration life() {
        return Duration.between(issuedAt, expiresAt);
    }
}
