package org.baselinecme.evidence.outcomes;

import java.time.LocalDate;
import java.util.Comparator;

/** The days of an observation, both ends included. */
record Days(LocalDate first, LocalDate last) implements Comparable<Days> {
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

    /** Message key of what they are to an intervention on that day. */
    String phase(LocalDate day) {
        if (endsBefore(day)) return "phase.before";
        return beginsAfter(day) ? "phase.after" : "phase.across";
    }

    Days and(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    @Override
    public int compareTo(Days other) {
        return Comparator.comparing(Days::first).thenComparing(Days::last).compare(this, other);
    }

    /** The day in their middle. */
    LocalDate middle() {
        return LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2);
    }
}
