package org.baselinecme.delivery.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One interval of a participant in a report; without times for who only waited, cancelled or never came.
 *
 * @param key identifies the participant within the report: the e-mail in lower case, else the number, else the name
 * @param name as the report writes it; of a telephone its number
 * @param email in lower case; empty where the report has none
 * @param from when they joined; null with {@code until} where the report does not say, and for who was not there
 * @param seconds a total without join times; null where there is none
 * @param openEnded whether the report does not say when they left, so that the end of the session stands for it
 */
public record JoinInterval(
        String key,
        String name,
        String email,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable Integer seconds,
        boolean openEnded) {}
