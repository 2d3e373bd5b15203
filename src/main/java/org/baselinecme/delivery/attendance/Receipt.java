package org.baselinecme.delivery.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a learner's check-in to a session recorded.
 *
 * @param title of the activity
 * @param evidence how it was recorded
 * @param at when
 * @param from since when it proves presence, where the person was elsewhere before; null for the whole session
 * @param left title of the session that the check-in ended; null where it ended none
 * @param moved title of the session in which the person checked in since; null where they are still here
 */
public record Receipt(
        String title,
        Session session,
        PresenceEvidence evidence,
        Instant at,
        @Nullable Instant from,
        @Nullable String left,
        @Nullable String moved) {}
