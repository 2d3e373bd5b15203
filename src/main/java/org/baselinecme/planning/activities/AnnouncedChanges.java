package org.baselinecme.planning.activities;

import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/**
 * What changed of an activity that was announced: published in the transaction of the change, so that whoever is registered
 * is told.
 *
 * @param why the reason as its author wrote it; empty for none
 */
public record AnnouncedChanges(ActivityId activity, List<Change> changes, PersonId by, String why) {
    /** Whether it cancels sessions, with the credit they gave, and nothing else. */
    public boolean isCancellation() {
        return changes.stream()
                        .allMatch(change -> change.kind() == Kind.SESSION_CANCELED || change.kind() == Kind.CREDIT)
                && changes.stream().anyMatch(change -> change.kind() == Kind.SESSION_CANCELED);
    }

    /** What changed. */
    public enum Kind {
        TITLE,
        DAYS,
        SESSION_TITLE,
        SESSION_TIME,
        SESSION_PLACE,
        SESSION_CANCELED,
        /** The most credit that can be claimed. */
        CREDIT;

        /** Message key of the sentence. */
        public String message() {
            return "announced." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One change.
     *
     * @param title what it is about
     * @param was as it was announced
     * @param now as it is from now on; empty where it is canceled
     */
    public record Change(Kind kind, String title, String was, String now) {}
}
