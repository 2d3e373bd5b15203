package org.baselinecme.planning.conditions;

import java.util.Optional;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.Pasted;

/**
 * A Universal Activity Number of ACPE, such as 1234-0000-27-001-L01-P: provider, joint providership, year of release,
 * sequence, format with topic, audience (R42).
 *
 * @param joint whether it is of a jointly provided activity
 * @param year the year of release
 * @param format L live, H home study, B and M blended
 * @param topic 01 to 08, or 99
 * @param audience P pharmacists, T technicians
 */
record UniversalNumber(String text, boolean joint, int year, char format, String topic, char audience) {
    private static final Pattern FORM =
            Pattern.compile("(?:\\d{4}|JA\\d{7})-(0000|9999)-(\\d{2})-(?!000)\\d{3}-([LHBM])(0[1-8]|99)-([PT])");
    private static final int CENTURY = 2000;
    private static final int YEARS = 3;

    /** Reads a number as it is typed; empty where it is none. */
    static Optional<UniversalNumber> read(String typed) {
        var text = Pasted.number(typed);
        var found = FORM.matcher(text);
        if (!found.matches()) return Optional.empty();
        return Optional.of(new UniversalNumber(
                text,
                found.group(1).equals("9999"),
                CENTURY + Integer.parseInt(found.group(2)),
                found.group(3).charAt(0),
                found.group(4),
                found.group(5).charAt(0)));
    }

    /** The part that does not agree with the activity; empty where all do. */
    Optional<String> disagreement(PlannedCredit activity) {
        if (!isOfFormat(activity.format())) return Optional.of("format");
        var started = activity.startsOn().getYear();
        if (year > started || year < started - YEARS) return Optional.of("year");
        if (joint != activity.joint()) return Optional.of("joint");
        var profession = audience == 'P' ? "PHARMACIST" : "PHARMACY_TECHNICIAN";
        return activity.audience().contains(profession) ? Optional.empty() : Optional.of("not-audience");
    }

    private boolean isOfFormat(String activityFormat) {
        return switch (activityFormat) {
            case "LIVE_COURSE", "RSS" -> format == 'L';
            case "ENDURING", "JOURNAL" -> format == 'H';
            default -> true;
        };
    }
}
