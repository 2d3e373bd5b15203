package org.baselinecme.office.factors;

import java.util.List;

/**
 * How somebody signs in.
 *
 * @param email the address they sign in with
 */
record SecurityPage(String email, List<SessionRow> sessions) {
    /** A session: on which device, as a message with its two arguments, since when, and when it was used last. */
    public record SessionRow(
            String id, String message, String browser, String system, String since, String lastSeen, boolean current) {}
}
