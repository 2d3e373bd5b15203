package org.baselinecme.evidence.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;

/**
 * What an activity counts for in a year.
 *
 * @param format code of its format
 * @param sessions accredited sessions; 0 for a format without sessions. Of a canceled activity those held before it was canceled
 * @param minutes of instruction: of all sessions, parallel ones included, or the estimated time of a format without sessions
 * @param credit designated amounts by credit system, as text
 * @param physicians physicians and resident physicians (R60): people, or attendances of a series (R57)
 * @param others learners of all other professions, counted the same way
 * @param canceled whether it was called off
 * @param live whether it is a live course or a series, which counts as a whole in the year in which it ends
 */
record ReportedActivity(
        ActivityId id,
        String number,
        String title,
        String format,
        boolean series,
        boolean inSessions,
        Stage stage,
        LocalDate startsOn,
        LocalDate endsOn,
        int sessions,
        int minutes,
        String credit,
        int physicians,
        int others,
        boolean canceled,
        boolean live) {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** Whether nothing of it took place: called off before its first session ended, completed by nobody (R59). */
    boolean isLeftOut() {
        return canceled && inSessions && sessions == 0 && physicians + others == 0;
    }

    /** Whether it ends, and counts, in a later year. */
    boolean isUnderWay(ReportingYear year) {
        return live && endsOn.isAfter(year.until());
    }

    /** Hours of instruction, with two decimals. */
    public String hours() {
        return hours(minutes);
    }

    static String hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP).toPlainString();
    }
}
