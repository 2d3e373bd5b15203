package org.baselinecme.platform.web;

import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be guessed by nobody was entered wrongly, or too often; the log of security events tells of it.
 *
 * @param event what was attempted, as the log names it
 * @param reason why it was refused, as the log names it
 * @param person null for a stranger
 * @param network address of the network it came from
 */
public record RefusedAttempt(
        String event, String reason, @Nullable PersonId person, String network) {}
