package org.baselinecme.delivery.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * An activity with the terms, times and size of its assessment.
 *
 * @param begins when its first session begins; null where it has none
 * @param ends when its last session actually ends; null where it has none
 * @param version of the terms; 0 before anything was announced
 * @param form the newest version of the items; null where there is none
 * @param items how many items that version has
 * @param taken whether a learner has begun to answer
 */
record AssessmentOverview(
        ActivityId activity,
        String number,
        String title,
        Stage stage,
        String format,
        LocalDate startsOn,
        @Nullable Instant begins,
        @Nullable Instant ends,
        int version,
        @Nullable Integer passMark,
        @Nullable Integer attempts,
        boolean baseline,
        boolean forCredit,
        @Nullable UUID form,
        int items,
        boolean taken) {
    /** Formats whose credit requires an assessment with a minimum level (AMA PRA; R32). */
    static final Set<String> REQUIRING = Set.of("ENDURING", "JOURNAL");

    /** Sessions of a series are claimed one by one; an assessment belongs to a whole activity. */
    static final String SERIES = "RSS";

    private static final Set<Stage> PUBLISHED = Set.of(Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING, Stage.CLOSED);

    AssessmentTerms terms() {
        return new AssessmentTerms(version, passMark, attempts, baseline, forCredit || isRequired());
    }

    boolean isRequired() {
        return REQUIRING.contains(format);
    }

    /** Whether learners can read of it. */
    boolean isPublished() {
        return PUBLISHED.contains(stage);
    }

    /** Whether learners are asked something on this occasion. */
    boolean asks(AssessmentOccasion occasion) {
        return isPublished() && items > 0 && (occasion == AssessmentOccasion.AFTER || baseline);
    }

    /** Whether learners can be asked: there are items and a level to reach. */
    boolean isComplete() {
        return items > 0 && passMark != null;
    }

    /** Whether the announced terms are fixed: the first session has begun, or a learner has begun to answer. */
    boolean isBegun(Instant now, LocalDate today) {
        if (taken) return true;
        if (begins != null) return !now.isBefore(begins);
        return PUBLISHED.contains(stage) && !today.isBefore(startsOn);
    }

    /** Whether somebody may still write it. */
    boolean isWritable() {
        return !stage.next().isEmpty();
    }

    /** Its page for staff. */
    String page() {
        return "/activities/" + activity + "/assessment";
    }
}
