package org.baselinecme.evidence.study;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the intervention of its measures (R47): when it takes place, and whether it did. What came after an activity
 * that did not take place is no follow-up, whatever its figures are.
 *
 * @param first day of its first session, or of the period in which it can be completed
 * @param last day of its last session, or of that period
 * @param canceled whether it was canceled or declined
 * @param held whether a session of it was held and attended, or somebody completed it
 */
public record Intervention(LocalDate first, LocalDate last, boolean canceled, boolean held) {
    /**
     * What forbids to split figures by this day as the day of the activity.
     *
     * @param page where it is resolved; null on that page
     */
    public List<Objection> objectionsTo(LocalDate day, @Nullable String page) {
        return includes(day)
                ? List.of()
                : List.of(Objection.blocking("intervention.outside", page, DateText.day(first), DateText.day(last)));
    }

    private boolean includes(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * What forbids to count anything as observed after the activity, and to claim a change.
     *
     * @param page where it is resolved
     */
    public List<Objection> objections(String page) {
        if (canceled) return List.of(Objection.blocking("intervention.canceled", page));
        return held ? List.of() : List.of(Objection.blocking("intervention.not-held", page));
    }

    /** Whether figures can be observed after it, split by this day as the day of the activity. */
    public boolean hasFollowUp(LocalDate day) {
        return hasFollowUp() && includes(day);
    }

    /** Whether figures can be observed after it. */
    public boolean hasFollowUp() {
        return held && !canceled;
    }
}
