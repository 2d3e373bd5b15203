package org.baselinecme.office.passkeys;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey of mine.
 *
 * @param synced whether it is in a password manager, and not on one device only
 * @param used when I signed in with it last; null before the first time
 */
public record OwnPasskey(
        UUID id,
        String name,
        boolean synced,
        Instant added,
        @Nullable Instant used) {
    static OwnPasskey of(Passkey passkey) {
        return new OwnPasskey(
                passkey.getId(), passkey.name(), passkey.isBackedUp(), passkey.addedAt(), passkey.usedAt());
    }
}
