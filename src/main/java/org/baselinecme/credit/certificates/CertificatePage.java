package org.baselinecme.credit.certificates;

import java.util.List;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of completion as its holder sees it.
 *
 * @param missing letters of the name that no font has; it waits while there are any
 * @param nameNow the name of the profile, where it differs from the printed one and could be printed
 * @param reversed when its credit was taken back; null while it stands
 */
record CertificatePage(
        String serial,
        boolean own,
        boolean participation,
        String name,
        String title,
        String issued,
        int revision,
        List<CertificateQueries.Awarded> awarded,
        List<String> missing,
        @Nullable String nameNow,
        boolean nameHidden,
        @Nullable String reversed,
        boolean anew,
        String address) {

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
