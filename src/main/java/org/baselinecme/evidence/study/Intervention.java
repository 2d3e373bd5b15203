package org.baselinecme.evidence.study;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.kernel.Objection;

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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);

    /** What forbids to split figures by this day as the day of the activity. */
    public List<Objection> objectionsTo(LocalDate day) {
        return day.isBefore(first) || day.isAfter(last)
                ? List.of(Objection.blocking("intervention.outside", null, DAY.format(first), DAY.format(last)))
                : List.of();
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

    /** Whether figures can be observed after it. */
    public boolean hasFollowUp() {
        return held && !canceled;
    }
}
