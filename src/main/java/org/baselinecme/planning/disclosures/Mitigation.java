package org.baselinecme.planning.disclosures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Ways to mitigate a relevant relationship before the role begins (Standard 3.4; ACCME toolkit). */
public enum Mitigation {
    PEER_REVIEW,
    DIVESTED,
    RECUSAL,
    EVIDENCE_ATTESTED,
    ASSIGNMENT_CHANGED,
    OTHER;

    private boolean suits(boolean planner) {
        return switch (this) {
            case PEER_REVIEW, DIVESTED, OTHER -> true;
            case RECUSAL -> planner;
            case EVIDENCE_ATTESTED, ASSIGNMENT_CHANGED -> !planner;
        };
    }

    /** The methods that suit planners, or those that suit faculty and others. */
    static List<Mitigation> suitable(boolean planner) {
        return Arrays.stream(values()).filter(method -> method.suits(planner)).toList();
    }

    /** Message key of its name. */
    public String message() {
        return "mitigation." + name().toLowerCase(Locale.ROOT);
    }
}
