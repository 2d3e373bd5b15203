package org.baselinecme.credit.certificates;

import java.util.List;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * The page of a certificate for its holder and staff.
 *
 * @param plainName the learner’s name without degrees, for its learner to correct; empty for others
 * @param missing letters of the name that no font has; while there are any, the certificate cannot be rendered
 * @param when the days of what was attended, or the day of completion
 * @param activity number of the activity
 * @param nameNow the name in the profile, if it differs from the printed one and can be printed
 * @param named whether the name is confirmed; there is no document before
 * @param reversed the reversal of its awards; null while they are in effect
 */
record CertificatePage(
        String serial,
        boolean own,
        String plainName,
        boolean participation,
        String name,
        String title,
        String when,
        String activity,
        String issued,
        int revision,
        List<CertificateQueries.Awarded> awarded,
        List<String> missing,
        @Nullable String nameNow,
        boolean nameHidden,
        boolean named,
        @Nullable Reversed reversed,
        boolean anew,
        String address) {

    /** Whether the reader may correct the name. */
    public boolean isCorrectable() {
        return !plainName.isEmpty() && reversed == null;
    }

    public boolean isPrintable() {
        return named && missing.isEmpty() && reversed == null;
    }

    public boolean isWaiting() {
        return !missing.isEmpty() && reversed == null;
    }

    public String missingLetters() {
        return Glyphs.named(missing);
    }

    /** Message key of the words above the amounts. */
    public String amounts() {
        return reversed == null ? message("awarded") : "certificate.was-awarded";
    }

    public String message(String what) {
        return "certificate." + (participation ? "participation." : "completion.") + what;
    }

    /** When its awards were reversed, by whom (empty for the product itself), and why. */
    record Reversed(String at, String by, String why) {}
}
