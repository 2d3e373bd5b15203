package org.baselinecme.office.factors;

import java.util.List;
import java.util.UUID;

/**
 * How somebody signs in.
 *
 * @param email the address they sign in with
 * @param password whether they have one, and don't only sign in elsewhere or with a passkey
 * @param factor whether a code is asked for, too
 * @param recent whether they signed in a moment ago, so that passkeys can be added and removed
 * @param remembered for how many days a device is remembered
 */
record SecurityPage(
        String email,
        boolean password,
        SecondFactors.FactorState factor,
        boolean recent,
        List<PasskeyRow> passkeys,
        List<SessionRow> sessions,
        List<SessionRow> devices,
        int remembered) {
    /** A passkey: since when, and when it was used last; empty before the first time. */
    public record PasskeyRow(UUID id, String name, boolean synced, String since, String used) {}

    /** A session, or a device that remembers them: on which device, as a message with its two arguments, since when, and when it was used last. */
    public record SessionRow(
            String id, String message, String browser, String system, String since, String lastSeen, boolean current) {}
}
