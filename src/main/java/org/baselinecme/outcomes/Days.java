package org.baselinecme.outcomes;

import java.time.LocalDate;

/** The days of an observation, both ends included. */
record Days(LocalDate first, LocalDate last) {
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2099;

    boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean endsBefore(LocalDate day) {
        return last.isBefore(day);
    }

    boolean beginsAfter(LocalDate day) {
        return first.isAfter(day);
    }

    Days and(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    /** The day in their middle. */
    LocalDate middle() {
        return LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2);
    }
}
