package org.baselinecme.delivery.reports;

import java.util.List;
import java.util.Locale;

/** What a column of an attendance report holds. */
public enum ColumnRole {
    NAME,
    FIRST_NAME,
    LAST_NAME,
    EMAIL,
    /** An account, which is an email address in some reports. */
    ACCOUNT,
    DATE,
    JOINED,
    LEFT,
    DURATION,
    /** Hours or hours of credit, one hour each. */
    HOURS,
    ATTENDED,
    WAITING,
    /** Whether the person was a guest, which does not matter. */
    GUEST,
    ACTION,
    MOMENT,
    SESSION,
    /** When the meeting began, not the person. */
    STARTED,
    ENDED,
    NOTHING;

    /** What a person can choose for a column. */
    public static final List<ColumnRole> CHOICES = List.of(
            NOTHING,
            NAME,
            FIRST_NAME,
            LAST_NAME,
            EMAIL,
            DATE,
            JOINED,
            LEFT,
            DURATION,
            HOURS,
            ATTENDED,
            WAITING,
            SESSION);

    /** Message key of its name. */
    public String message() {
        return "column-role." + name().toLowerCase(Locale.ROOT);
    }

    /** Its key in the table of headings. */
    String word() {
        return switch (this) {
            case FIRST_NAME -> "first";
            case LAST_NAME -> "last";
            case ACCOUNT -> "id";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
