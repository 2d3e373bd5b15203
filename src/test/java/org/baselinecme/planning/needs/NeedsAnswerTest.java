package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baselinecme.planning.needs.Assessments.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.Test;

class NeedsAnswerTest {
    @Test
    void what_was_not_answered_is_empty_and_of_version_0() {
        assertThat(NeedsAnswer.none(NeedsQuestion.GAP).isEmpty()).isTrue();
        assertThat(NeedsAnswer.none(NeedsQuestion.GAP).version()).isZero();
        assertThat(NeedsAnswer.none(NeedsQuestion.GAP).isTooLong()).isFalse();
    }

    @Test
    void r28_an_answer_is_too_long_from_the_word_after_its_limit() {
        assertThat(answer(words(100), "").isTooLong()).isFalse();
        assertThat(answer(words(101), "").isTooLong()).isTrue();
    }

    @Test
    void r28_a_draft_may_be_longer_than_its_limit() {
        assertThat(AnswerForm.of(0, words(150), "", null).isAbsurd()).isFalse();
        assertThat(AnswerForm.of(0, words(150), "", null).text()).isEqualTo(words(150));
    }

    @Test
    void the_order_of_what_is_ticked_makes_no_difference() {
        var answer = new NeedsAnswer(
                NeedsQuestion.CHANGE, 1, "They will.", "", Set.of("COMPETENCE", "PERFORMANCE"), null, null);
        assertThat(answer.saysTheSameAs(AnswerForm.of(0, "They will.", "", List.of("PERFORMANCE", "COMPETENCE"))))
                .isTrue();
        assertThat(answer.saysTheSameAs(AnswerForm.of(0, "They will.", "", List.of("PERFORMANCE"))))
                .isFalse();
    }

    @Test
    void what_is_sent_is_tidied() {
        var form = AnswerForm.of(3, "  one\r\ntwo\0 ", null, List.of("RSS", "RSS"));
        assertThat(form).isEqualTo(new AnswerForm(3, "one\ntwo", "", List.of("RSS")));
    }

    @Test
    void what_is_ticked_but_empty_is_left_out() {
        assertThat(AnswerForm.of(0, "", "", Arrays.asList("", "RSS")).choices()).containsExactly("RSS");
    }

    @Test
    void nothing_sent_is_nothing_said() {
        assertThat(AnswerForm.of(0, null, null, null)).isEqualTo(new AnswerForm(0, "", "", List.of()));
    }

    @Test
    void absurdly_long_is_more_than_20000_characters() {
        assertThat(AnswerForm.of(0, "x".repeat(20_000), "", null).isAbsurd()).isFalse();
        assertThat(AnswerForm.of(0, "x".repeat(20_001), "", null).isAbsurd()).isTrue();
        assertThat(AnswerForm.of(0, "", "x".repeat(20_001), null).isAbsurd()).isTrue();
    }

    @Test
    void a_question_is_read_from_its_address() {
        assertThat(NeedsQuestion.of("gap")).isEqualTo(NeedsQuestion.GAP);
        assertThatThrownBy(() -> NeedsQuestion.of("GAP")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> NeedsQuestion.of("budget")).isInstanceOf(NotFound.class);
    }

    private static NeedsAnswer answer(String text, String cause) {
        return new NeedsAnswer(NeedsQuestion.GAP, 1, text, cause, Set.of(), null, null);
    }
}
