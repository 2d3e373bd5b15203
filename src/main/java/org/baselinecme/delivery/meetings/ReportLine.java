package org.baselinecme.delivery.meetings;

import java.util.Locale;
import java.util.regex.Pattern;
import org.baselinecme.platform.files.FileLines;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report that names somebody.
 *
 * @param line as an editor counts it
 * @param joined as it is written; empty where the line says no time
 * @param left empty where the report does not say
 * @param seconds a total without join times; null where there is none
 * @param attended whether it reports attendance: not waiting, cancelling or not coming
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

    /** Whether it says when they joined. */
    boolean isTimed() {
        return attended && seconds == null;
    }

    /** The e-mail in lower case; empty where the report has none. */
    String email() {
        return EMAIL.matcher(contact).matches() ? contact.toLowerCase(Locale.ROOT) : "";
    }

    /** Identifies the participant within the report: the email, else the number, else the name. */
    String key() {
        if (!email().isEmpty()) return email();
        return cut(contact.isEmpty() ? name : contact);
    }

    /** The name as it is shown; a telephone has only its number. */
    String shown() {
        if (email().isEmpty() && !contact.isEmpty()) return cut(contact);
        return cut(name.isEmpty() ? contact : name);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
