package org.baselinecme.evidence.accreditation;

import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.Locale;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;

/** The records an auditor expects of every activity, in order; their codes are used in URLs and in the database. */
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
    SUPPORT("/support"),
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
    CERTIFICATE("/awards", Duty.CORRECT_CREDIT),
    AI("/content");

    @EnumeratedValue
    private final String code;

    private final String page;
    private final Duty dataDuty;

    FileRecord(String page) {
        this(page, Duty.SEE_ACTIVITIES);
    }

    FileRecord(String page, Duty dataDuty) {
        code = name().toLowerCase(Locale.ROOT);
        this.page = page;
        this.dataDuty = dataDuty;
    }

    /** Reads the code in a URL; {@link NotFound} for an unknown one. */
    public static FileRecord of(String code) {
        return Arrays.stream(values())
                .filter(record -> record.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Its name in URLs, messages and the database. */
    public String code() {
        return code;
    }

    /** Its place in the list, from 1. */
    public int number() {
        return ordinal() + 1;
    }

    /** The page that shows the recorded data; empty where only documents are filed. */
    String dataPage(ActivityId activity) {
        return page.isEmpty() ? "" : "/activities/" + activity + page;
    }

    /** The duty that may open that page. */
    Duty dataDuty() {
        return dataDuty;
    }

    /** Its own page in the file of an activity. */
    String path(ActivityId activity) {
        return "/activities/" + activity + "/file/" + code();
    }

    /** Message key of its name. */
    public String title() {
        return "file-record." + code();
    }

    /** Message key of the consequence of its absence. */
    public String absent() {
        return "file-absent." + code();
    }

    /** Message key of who can supply it. */
    public String supply() {
        return "file-supply." + code();
    }
}
