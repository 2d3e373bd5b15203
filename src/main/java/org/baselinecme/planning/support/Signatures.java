package org.baselinecme.planning.support;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the provider and the company signed an agreement; null where one of them has not signed. Both must lie
 * before the first day of the activity: a date alone can't show that a signature on that day came before the first session
 * (Standard 4; R11).
 */
public record Signatures(
        @Nullable LocalDate provider, @Nullable LocalDate company) {
    /** Whether both have signed. */
    public boolean areComplete() {
        return provider != null && company != null;
    }

    /** Whether neither is on or after this day. */
    public boolean areBefore(LocalDate start) {
        return days().allMatch(day -> day.isBefore(start));
    }

    /** Whether one of them lies after this day. */
    boolean areAfter(LocalDate today) {
        return days().anyMatch(day -> day.isAfter(today));
    }

    private Stream<LocalDate> days() {
        return Stream.concat(Stream.ofNullable(provider), Stream.ofNullable(company));
    }
}
