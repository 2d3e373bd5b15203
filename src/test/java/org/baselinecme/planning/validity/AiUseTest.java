package org.baselinecme.planning.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class AiUseTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-11-02");

    private static AiUse used(String checkedBy, String check, LocalDate until) {
        return new AiUse(true, "Larkwell", "3.1", FIRST, until, "First draft.", checkedBy, check);
    }

    private static ContentReviewForm form(ContentAnswer scientific, AiUse ai) {
        return new ContentReviewForm(
                0, ContentAnswer.YES, ContentAnswer.YES, ContentAnswer.YES, scientific, "Please change it.", ai);
    }

    @Test
    void r76_content_made_with_ai_is_accepted_only_with_a_human_check() {
        var somebody = PersonId.next().toString();
        assertThat(form(ContentAnswer.YES, AiUse.none()).isAiChecked()).isTrue();
        assertThat(form(ContentAnswer.YES, used("", "Read it.", FIRST)).isAiChecked())
                .isFalse();
        assertThat(form(ContentAnswer.YES, used(somebody, " ", FIRST)).isAiChecked())
                .isFalse();
        assertThat(form(ContentAnswer.YES, used(somebody, "Read it.", null)).isAiChecked())
                .isFalse();
        assertThat(form(ContentAnswer.YES, used(somebody, "Read it.", FIRST)).isAiChecked())
                .isTrue();
    }

    @Test
    void content_may_be_returned_without_the_details() {
        assertThat(form(ContentAnswer.NO, used("", "", null)).isAiChecked()).isTrue();
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThat(used("", "", FIRST.minusDays(1)).isDated()).isFalse();
        assertThat(used("", "", FIRST).isDated()).isTrue();
    }
}
