package org.baselinecme.office.limits;

import java.util.Arrays;
import java.util.Locale;
import org.baselinecme.platform.kernel.NotFound;

/** The windows and limits that an office sets; each is a row of {@code office_limit}. */
public enum LimitKey {
    /** How many months before the disclosure relationships are disclosed (Standard 3.1). */
    DISCLOSURE_LOOK_BACK(LimitGroup.DISCLOSURES),
    /** How many months a disclosure is valid from the day it is submitted (R21). */
    DISCLOSURE_VALIDITY(LimitGroup.DISCLOSURES),
    /** For how many days a late claim stays open once it is granted. */
    LATE_CLAIM(LimitGroup.CREDIT),
    /** How many minutes before a session staff may record attendance. */
    EARLY_CHECK_IN(LimitGroup.CREDIT),
    /** The pass mark that is suggested for a new post-activity assessment, in percent. */
    PASS_MARK(LimitGroup.CREDIT),
    /** How many days before a session the board asks for its faculty. */
    FACULTY_NOTICE(LimitGroup.REMINDERS),
    /** How many days before a presentation the board asks to accept its content (R20). */
    CONTENT_NOTICE(LimitGroup.REMINDERS),
    /** How many days before a presentation content that is not accepted blocks. */
    CONTENT_BLOCKING(LimitGroup.REMINDERS),
    /** How many days before a session of a series credit that is not designated blocks (R29). */
    DESIGNATION_BLOCKING(LimitGroup.REMINDERS),
    /** How many days before it expires a license is marked. */
    LICENSE_NOTICE(LimitGroup.REMINDERS),
    /** After how many months an entry of a reference list is checked again (R71). */
    REFERENCE_CHECK(LimitGroup.REMINDERS),
    /** For how many days a device stays remembered. */
    REMEMBERED_DEVICE(LimitGroup.ACCESS),
    /** For how many days the link of a request to disclose works. */
    DISCLOSURE_LINK(LimitGroup.ACCESS),
    /** For how many days the link of an invitation to open an account works. */
    INVITATION_LINK(LimitGroup.ACCESS),
    /** For how many days the link works that learners get when a session is almost over. */
    CLAIM_LINK(LimitGroup.ACCESS),
    /** For how many days the link to a certificate of completion works without a password. */
    CERTIFICATE_LINK(LimitGroup.ACCESS),
    /** For how many days the links of other messages to people work. */
    MESSAGE_LINK(LimitGroup.ACCESS);

    private final LimitGroup group;

    LimitKey(LimitGroup group) {
        this.group = group;
    }

    /** Its name in addresses, and the end of its message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of the page it is in. */
    LimitGroup group() {
        return group;
    }

    /** Reads it in an address; {@link NotFound} if it is none. */
    static LimitKey of(String code) {
        return Arrays.stream(values())
                .filter(key -> key.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
