package org.baselinecme.delivery.meetings;

import java.util.Locale;
import java.util.regex.Pattern;
import org.baselinecme.platform.files.FileLines;
import org.jspecify.annotations.Nullable;

/**
 * A parsed line of a report with a participant.
 *
 * @param line number in the file, from 1
 * @param joined as written; empty without a time
 * @param left as written; empty without a time
 * @param seconds a total without join times; null without one
 * @param attended false for participants who only waited, canceled or never joined
 */
record ReportLine(
        long line,
        String name,
        String contact,
        String joined,
        String left,
        @Nullable Integer seconds,
        boolean attended) {
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,120}@[^@\\s]{1,120}");
    private static final int LONGEST = 200;

    /** A participant from joining to leaving. */
    static ReportLine between(FileLines.Line line, String name, String contact, String joined, String left) {
        return new ReportLine(line.number(), name, contact, joined, left, null, true);
    }

    ReportLine absent() {
        return new ReportLine(line, name, contact, "", "", null, false);
    }

    /** Whether it has a join time. */
    boolean isTimed() {
        return attended && seconds == null;
    }

    /** The email in lower case; empty without one. */
    String email() {
        return EMAIL.matcher(contact).matches() ? contact.toLowerCase(Locale.ROOT) : "";
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
