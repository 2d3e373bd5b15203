package org.baselinecme.planning.validity;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The latest review of a presentation.
 *
 * @param turn how many reviews there are
 * @param accepted whether it was accepted and the presentation has not changed since
 * @param outdated whether another presentation is given since the review (Standard 1)
 * @param aiUsed whether artificial intelligence was used to create it; null where nobody was asked (R76)
 */
public record LatestReview(
        SlotId slot,
        int turn,
        boolean accepted,
        boolean outdated,
        @Nullable Boolean aiUsed,
        String note,
        PersonId by,
        Instant at) {
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    static LatestReview none(SlotId slot) {
        return new LatestReview(slot, 0, false, false, null, "", NOBODY, Instant.EPOCH);
    }

    /** Message key of the answer about artificial intelligence. */
    public String aiMessage() {
        if (aiUsed == null) return "content.ai.not-asked";
        return aiUsed ? "content.ai.used" : "content.ai.not-used";
    }

    /** Whether there is a review at all. */
    public boolean isReviewed() {
        return turn > 0;
    }
}
