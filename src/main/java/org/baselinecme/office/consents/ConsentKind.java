package org.baselinecme.office.consents;

import java.util.Locale;
import org.baselinecme.platform.kernel.NotFound;

/** What a person can consent to. */
public enum ConsentKind {
    /** Data about one's credit go to boards and accreditors (R68). */
    REPORTING,
    /** Pictures and recordings of oneself are used. */
    PHOTOGRAPHS,
    /** News of coming activities is mailed. */
    ANNOUNCEMENTS;

    /** Its name in the address, and the end of its message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads it in a URL; {@link NotFound} if it is none. */
    public static ConsentKind of(String code) {
        for (var kind : values()) if (kind.code().equals(code)) return kind;
        throw new NotFound();
    }
}
