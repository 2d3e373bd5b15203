package org.baselinecme.evidence.measures;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Comparator;

/** The days an observation covers, both ends included. */
@Embeddable
public record DateRange(
        @Column(name = "first_day") LocalDate first,
        @Column(name = "last_day") LocalDate last) implements Comparable<DateRange> {
    static final int FIRST_YEAR = 1990;
    static final int LAST_YEAR = 2099;

    public boolean overlaps(DateRange other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether the other lies within it; a range contains itself. */
    public boolean contains(DateRange other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Number of days. */
    public long length() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    public boolean endsBefore(LocalDate day) {
        return last.isBefore(day);
    }

    /** Whether it begins on that day or later: what begins with an intervention follows it. */
    public boolean beginsFrom(LocalDate day) {
        return !first.isBefore(day);
    }

    /** Message key of the phase relative to an intervention on that day. */
    public String phase(LocalDate day) {
        if (endsBefore(day)) return "phase.before";
        return beginsFrom(day) ? "phase.after" : "phase.across";
    }

    /** The shortest range that contains both. */
    public DateRange union(DateRange other) {
        return new DateRange(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    public LocalDate middle() {
        return LocalDate.ofEpochDay((first.toEpochDay() + last.toEpochDay()) / 2);
    }

    @Override
    public int compareTo(DateRange other) {
        return Comparator.comparing(DateRange::first)
                .thenComparing(DateRange::last)
                .compare(this, other);
    }
}
