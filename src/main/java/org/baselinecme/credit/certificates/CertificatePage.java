package org.baselinecme.credit.certificates;

import java.util.List;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * The page of a certificate for its holder and staff.
 *
 * @param plainName the learner’s name without degrees, for its learner to correct; empty for others
 * @param missing letters of the name that no font has; while there are any, the certificate cannot be rendered
 * @param nameNow the name in the profile, if it differs from the printed one and can be printed
 * @param named whether the name is confirmed; there is no document before
 * @param reversed when its awards were reversed; null while they are in effect
 */
record CertificatePage(
        String serial,
        boolean own,
        String plainName,
        boolean participation,
        String name,
        String title,
        String issued,
        int revision,
        List<CertificateQueries.Awarded> awarded,
        List<String> missing,
        @Nullable String nameNow,
        boolean nameHidden,
        boolean named,
        @Nullable String reversed,
        boolean anew,
        String address) {

    /** Whether the reader may correct the name. */
    public boolean isCorrectable() {
        return !plainName.isEmpty();
    }

    public boolean isPrintable() {
        return named && missing.isEmpty();
    }

    public boolean isWaiting() {
        return !missing.isEmpty();
    }

    public String missingLetters() {
        return Glyphs.named(missing);
    }

    public String message(String what) {
        return "certificate." + (participation ? "participation." : "completion.") + what;
    }
}
