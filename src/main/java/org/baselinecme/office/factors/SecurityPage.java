package org.baselinecme.office.factors;

import java.util.List;

/**
 * How somebody signs in.
 *
 * @param email the address they sign in with
 * @param factor whether a code is asked for, too
 */
record SecurityPage(String email, SecondFactors.FactorState factor, List<SessionRow> sessions) {
    /** A session: on which device, as a message with its two arguments, since when, and when it was used last. */
    public record SessionRow(
            String id, String message, String browser, String system, String since, String lastSeen, boolean current) {}
}
