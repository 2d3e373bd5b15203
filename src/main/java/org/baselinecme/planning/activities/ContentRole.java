package org.baselinecme.planning.activities;

import java.util.Locale;

/** What somebody in control of content does in an activity (Standards for Integrity and Independence 3.1). */
public enum ContentRole {
    ACTIVITY_DIRECTOR,
    PLANNER,
    NURSE_PLANNER,
    FACULTY,
    AUTHOR,
    MODERATOR,
    CONTENT_REVIEWER,
    STAFF;

    /** Planners choose what is taught: they are cleared before planning, the others before their content is accepted (R4). */
    public boolean isPlanner() {
        return switch (this) {
            case ACTIVITY_DIRECTOR, PLANNER, NURSE_PLANNER -> true;
            case FACULTY, AUTHOR, MODERATOR, CONTENT_REVIEWER, STAFF -> false;
        };
    }

    /** Message key of its name. */
    public String message() {
        return "content-role." + name().toLowerCase(Locale.ROOT);
    }
}
