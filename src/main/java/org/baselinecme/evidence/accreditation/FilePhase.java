package org.baselinecme.evidence.accreditation;

import java.util.Locale;

/** When in the life of an activity its records arise, in order. */
enum FilePhase {
    PLANNING,
    APPROVAL,
    DELIVERY,
    CLOSE_OUT;

    static FilePhase of(FileRecord record) {
        return switch (record) {
            case NEEDS, CHANGE, FORMAT, PLANNERS, CONTROL, MITIGATION, OWNERS, PARTNERS, COMMENDATION -> PLANNING;
            case VALIDITY, AGENDA, DESIGNATION, PROMOTION, STATEMENTS, SUPPORT, MATERIALS, ENDURING, AI -> APPROVAL;
            case SHOWN, ATTENDANCE, ASSESSMENT, EVALUATION, CERTIFICATE -> DELIVERY;
            case BUDGET, OUTCOMES, PAPERS, REPORTED -> CLOSE_OUT;
        };
    }

    /** Message key of its name. */
    public String message() {
        return "file-phase." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
