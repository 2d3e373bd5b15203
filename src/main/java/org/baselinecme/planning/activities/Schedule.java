package org.baselinecme.planning.activities;

import java.time.LocalDate;
import java.util.List;

/**
 * Stage, dates and audience of an activity, for other modules.
 *
 * @param format code of the list {@code activity_format}; empty before one is adopted
 * @param startsOn first day, in the office's calendar
 * @param endsOn last day
 * @param audience codes of professions
 */
public record Schedule(Stage stage, String format, LocalDate startsOn, LocalDate endsOn, List<String> audience) {
    /** The code of the format of regularly scheduled series. */
    public static final String SERIES = "RSS";

    /** Whether it is a series, whose credit is designated session by session (R57). */
    public boolean isSeries() {
        return format.equals(SERIES);
    }

    /** Whether the activity is held on this day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
