package org.baselinecme.delivery.reports;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which one is meant by the times of the hour that occurs twice when clocks move back. */
public enum MeantHour {
    /** Before the clocks moved back. */
    FIRST,
    /** After it. */
    SECOND;

    /** Message key of its name. */
    public String message() {
        return "meant-hour." + name().toLowerCase(Locale.ROOT);
    }

    /** The earlier or the later of the moments that a time can be; one or two. */
    Instant of(List<Instant> possible) {
        return this == FIRST
                ? possible.stream().min(Comparator.naturalOrder()).orElseThrow()
                : possible.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
