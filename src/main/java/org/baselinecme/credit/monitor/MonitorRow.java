package org.baselinecme.credit.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.platform.kernel.PersonId;

/**
 * Pharmacy credit of a learner, as it is submitted to CPE Monitor (R41).
 *
 * @param uan empty where the activity has none for the learner's profession, or several
 * @param profile the NABP e-Profile ID; empty for none
 * @param birthday month and day of birth, as four digits; empty for none
 * @param participatedOn the day on which the time that is credited ended
 * @param quarters in quarter hours
 */
record MonitorRow(
        PersonId learner,
        String name,
        String uan,
        String profile,
        String birthday,
        LocalDate participatedOn,
        int quarters) {
    /** Submission ends this many days after the participation (ACPE). */
    static final int DAYS = 60;

    private static final int QUARTERS_OF_HOUR = 4;

    LocalDate dueOn() {
        return participatedOn.plusDays(DAYS);
    }

    /** Whether it can be submitted. */
    boolean isComplete() {
        return missing().isEmpty();
    }

    /** What is missing, by the end of message keys. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (uan.isEmpty()) missing.add("uan");
        if (profile.isEmpty()) missing.add("profile");
        if (birthday.isEmpty()) missing.add("birthday");
        return missing;
    }

    /** Contact hours with two decimals. */
    String hours() {
        return decimal(quarters * 100L / QUARTERS_OF_HOUR, 2);
    }

    /** Continuing education units: a tenth of the hours. */
    String units() {
        return decimal(quarters * 100L / QUARTERS_OF_HOUR, 3);
    }

    private static String decimal(long hundredths, int places) {
        return java.math.BigDecimal.valueOf(hundredths, places).toPlainString();
    }
}
