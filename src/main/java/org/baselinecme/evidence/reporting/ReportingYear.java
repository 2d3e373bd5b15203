package org.baselinecme.evidence.reporting;

import java.time.LocalDate;

/** A calendar year of the program, from January 1 to December 31. */
record ReportingYear(int value) {
    private static final int FIRST = 1990;
    private static final int DECEMBER = 12;
    private static final int LAST_DAY = 31;

    /** The year that was asked for; the current one where none was, or none that an office can have. */
    static ReportingYear of(String asked, LocalDate today) {
        var digits = asked.strip();
        if (!digits.matches("\\d{4}")) return new ReportingYear(today.getYear());
        var value = Integer.parseInt(digits);
        return value < FIRST || value > today.getYear() ? new ReportingYear(today.getYear()) : new ReportingYear(value);
    }

    LocalDate from() {
        return LocalDate.of(value, 1, 1);
    }

    LocalDate until() {
        return LocalDate.of(value, DECEMBER, LAST_DAY);
    }

    /** The last day that counts: December 31 (R58), or today while the year runs. */
    LocalDate counted(LocalDate today) {
        return today.isBefore(until()) ? today : until();
    }

    public boolean isFirst() {
        return value == FIRST;
    }
}
