package org.baselinecme.evidence.accreditation;

import java.util.Arrays;
import java.util.Locale;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;

/** The records an auditor asks for of every activity, in their order; the names stand in addresses and in the database. */
public enum FileRecord {
    NEEDS("/needs"),
    CHANGE("/needs"),
    FORMAT("/needs"),
    PLANNERS("/people"),
    CONTROL("/people"),
    MITIGATION("/people"),
    OWNERS("/people"),
    SHOWN("/registrations", Duty.KEEP_REGISTRATIONS),
    VALIDITY("/content"),
    AGENDA("/agenda"),
    DESIGNATION("/credit"),
    PROMOTION(""),
    STATEMENTS("/credit"),
    SUPPORT(""),
    BUDGET(""),
    PARTNERS(""),
    MATERIALS(""),
    ATTENDANCE("/attendance", Duty.KEEP_ATTENDANCE),
    ASSESSMENT("/assessment"),
    EVALUATION("/evaluation"),
    OUTCOMES("/outcomes"),
    ENDURING("/credit"),
    PAPERS("/people"),
    COMMENDATION(""),
    REPORTED(""),
    CERTIFICATE("/awards", Duty.CORRECT_CREDIT);

    private final String page;
    private final Duty looking;

    FileRecord(String page) {
        this(page, Duty.SEE_ACTIVITIES);
    }

    FileRecord(String page, Duty looking) {
        this.page = page;
        this.looking = looking;
    }

    /** Reads an address; a record nobody asks for is {@link NotFound}. */
    public static FileRecord of(String code) {
        return Arrays.stream(values())
                .filter(record -> record.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As it stands in addresses, messages and the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its place in the list, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The page of another room where it stands; empty where only papers are filed. */
    String stands(ActivityId activity) {
        return page.isEmpty() ? "" : "/activities/" + activity + page;
    }

    /** Who may open that page. */
    Duty looking() {
        return looking;
    }

    /** Its own page in the file of an activity. */
    String path(ActivityId activity) {
        return "/activities/" + activity + "/file/" + code();
    }

    /** Message key of its name. */
    public String title() {
        return "file-record." + code();
    }

    /** Message key of what its absence costs. */
    public String absent() {
        return "file-absent." + code();
    }

    /** Message key of who can supply it. */
    public String supply() {
        return "file-supply." + code();
    }
}
