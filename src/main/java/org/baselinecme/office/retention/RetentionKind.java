package org.baselinecme.office.retention;

import java.util.Arrays;
import java.util.Locale;
import org.baselinecme.platform.kernel.NotFound;

/** Kinds of personal data in the retention schedule, with what happens when their period is over. */
public enum RetentionKind {
    /** Registrations, attendance, answers, claims, awards and certificates of completion. */
    CREDIT(Removal.NAME),
    /** Roster, disclosures and decisions of activities. */
    FILE(Removal.NAME),
    /** Which messages were sent to whom. */
    MAIL(Removal.DIRECTOR),
    /** The text of mail. */
    MAIL_TEXT(Removal.AUTOMATIC),
    /** Links that sign their addressee in, once they expired. */
    LINKS(Removal.DIRECTOR),
    /** Devices on which people signed in. */
    DEVICES(Removal.AUTOMATIC),
    /** Guests who confirmed no address. */
    GUESTS(Removal.AUTOMATIC),
    /** Name, addresses, IDs and what else describes a person. */
    PERSON(Removal.NEVER),
    /** Accounts, roles and what proves who signs in. */
    ACCOUNT(Removal.NEVER),
    /** The audit log. */
    AUDIT(Removal.NEVER);

    private final Removal removal;

    RetentionKind(Removal removal) {
        this.removal = removal;
    }

    /** Its name in the address, and the end of its message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it stays for a period that the office sets. */
    public boolean isTimed() {
        return removal != Removal.NEVER;
    }

    /** Whether a director removes what is past its period. */
    public boolean isRemovable() {
        return removal == Removal.DIRECTOR;
    }

    /** The end of the message key that says what happens after the period. */
    public String removal() {
        return removal.name().toLowerCase(Locale.ROOT);
    }

    /** Reads it in a URL; {@link NotFound} if it is none. */
    public static RetentionKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private enum Removal {
        NAME,
        DIRECTOR,
        AUTOMATIC,
        NEVER
    }
}
