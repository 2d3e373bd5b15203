package org.baselinecme.delivery.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An interval of a participant in a report; without times for participants who only waited, canceled or never joined.
 *
 * @param key identifies the participant within the report: the e-mail in lower case, else the number, else the name
 * @param name as in the report; for a phone its number
 * @param email in lower case; empty where the report has none
 * @param from when they joined; null, like {@code until}, if the report has no times or they did not attend
 * @param seconds a total without join times; null without one
 * @param openEnded whether the report has no leave time, so that the end of the session is used
 */
public record JoinInterval(
        String key,
        String name,
        String email,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Integer seconds,
        boolean openEnded) {}
