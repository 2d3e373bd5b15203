package org.baselinecme.planning.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class ContentReviewTest {
    private static final SlotId SLOT = SlotId.next();

    private static ContentReview review(ContentAnswer balanced, ContentAnswer research, String note) {
        var form = new ContentReviewForm(
                2, balanced, research, ContentAnswer.NOT_APPLICABLE, ContentAnswer.YES, note, AiUse.none());
        return new ContentReview(SLOT, Set.of(), form, PersonId.next(), Instant.parse("2026-03-01T09:00:00Z"));
    }

    @Test
    void content_is_accepted_unless_a_question_is_answered_no() {
        assertThat(review(ContentAnswer.YES, ContentAnswer.NOT_APPLICABLE, "").snapshot())
                .containsEntry("accepted", true);
        assertThat(review(ContentAnswer.YES, ContentAnswer.NO, "Cite the trial.")
                        .snapshot())
                .containsEntry("accepted", false);
    }

    @Test
    void a_review_takes_the_turn_after_those_the_reviewer_saw() {
        assertThat(review(ContentAnswer.YES, ContentAnswer.YES, "").snapshot()).containsEntry("turn", 3);
    }

    @Test
    void the_note_is_the_reason_of_the_event() {
        var activity = ActivityId.next();
        assertThat(review(ContentAnswer.NO, ContentAnswer.YES, " Show both sides. ")
                        .event(activity, "Sepsis")
                        .why())
                .isEqualTo("Show both sides.");
        assertThat(review(ContentAnswer.YES, ContentAnswer.YES, " ")
                        .event(activity, "Sepsis")
                        .why())
                .isNull();
    }
}
