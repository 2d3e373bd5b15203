package org.baselinecme.delivery.reports;

import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report with a participant, as written.
 *
 * @param line number in the file, from 1
 * @param isUnclear whether it does not say in known words if the participant attended
 */
record ReportLine(long line, String name, String contact, Times times, Kind kind, boolean isUnclear) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,120}@[^@\\s]{1,120}");
    private static final int LONGEST = 200;

    /** What a line says about the time of a participant. */
    enum Kind {
        /** When the participant joined and left. */
        STAY,
        /** When the participant joined, in a report that does not say when anybody left. */
        OPEN,
        /** How long, without times. */
        TOTAL,
        /** No time: the whole session. */
        WHOLE,
        /** Only waited, canceled or never joined. */
        ABSENT
    }

    /**
     * The cells with times.
     *
     * @param joined empty without one, like {@code left} and {@code stayed}
     * @param stayed a duration
     * @param unit seconds in the unit of a duration that is only a number
     * @param offset from UTC, or a zone, if the heading names one
     */
    record Times(
            String joined,
            String left,
            String stayed,
            int unit,
            @Nullable ZoneId offset) {}

    /** The email in lower case; empty without one. */
    String email() {
        return EMAIL.matcher(contact).matches() ? contact.toLowerCase(java.util.Locale.ROOT) : "";
    }

    /** Identifies the participant within the report: the email, else the number, else the name. */
    String key() {
        if (!email().isEmpty()) return email();
        return cut(contact.isEmpty() ? name : contact);
    }

    /** The displayed name; for a phone its number. */
    String shown() {
        if (email().isEmpty() && !contact.isEmpty()) return cut(contact);
        return cut(name.isEmpty() ? contact : name);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
