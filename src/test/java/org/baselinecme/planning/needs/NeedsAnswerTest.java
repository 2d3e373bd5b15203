package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baselinecme.planning.needs.SampleAssessments.words;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

class NeedsAnswerTest {
    private final ActivityId activity = ActivityId.next();

    @Test
    void an_unanswered_question_is_empty_with_version_0() {
        var unanswered = new NeedsAnswer(activity, NeedsQuestion.GAP);
        assertThat(unanswered.isEmpty()).isTrue();
        assertThat(unanswered.version()).isZero();
        assertThat(unanswered.isTooLong()).isFalse();
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
        var answer =
                SampleAssessments.answer(activity, NeedsQuestion.CHANGE, "They will.", "", "COMPETENCE", "PERFORMANCE");
        assertThat(answer.isEqualTo(AnswerForm.of(0, "They will.", "", List.of("PERFORMANCE", "COMPETENCE"))))
                .isTrue();
        assertThat(answer.isEqualTo(AnswerForm.of(0, "They will.", "", List.of("PERFORMANCE"))))
                .isFalse();
    }

    @Test
    void writing_the_same_again_changes_nothing() {
        var answer = answer("A gap.", "");
        assertThat(answer.write(AnswerForm.of(7, "A gap.", "", null), PersonId.next(), Instant.MAX))
                .isFalse();
        assertThat(answer.savedAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void writing_over_another_version_is_refused() {
        var answer = answer("A gap.", "");
        assertThatThrownBy(() -> answer.write(AnswerForm.of(7, "Another.", "", null), PersonId.next(), Instant.MAX))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(answer.text()).isEqualTo("A gap.");
    }

    @Test
    void input_is_trimmed() {
        var form = AnswerForm.of(3, "  one\r\ntwo\0 ", null, List.of("RSS", "RSS"));
        assertThat(form).isEqualTo(new AnswerForm(3, "one\ntwo", "", List.of("RSS")));
    }

    @Test
    void empty_choices_are_ignored() {
        assertThat(AnswerForm.of(0, "", "", Arrays.asList("", "RSS")).choices()).containsExactly("RSS");
    }

    @Test
    void an_empty_form_is_an_empty_answer() {
        assertThat(AnswerForm.of(0, null, null, null)).isEqualTo(new AnswerForm(0, "", "", List.of()));
    }

    @Test
    void absurdly_long_is_more_than_20000_characters() {
        assertThat(AnswerForm.of(0, "x".repeat(20_000), "", null).isAbsurd()).isFalse();
        assertThat(AnswerForm.of(0, "x".repeat(20_001), "", null).isAbsurd()).isTrue();
        assertThat(AnswerForm.of(0, "", "x".repeat(20_001), null).isAbsurd()).isTrue();
    }

    @Test
    void a_question_is_parsed_from_the_path() {
        assertThat(NeedsQuestion.of("gap")).isEqualTo(NeedsQuestion.GAP);
        assertThatThrownBy(() -> NeedsQuestion.of("GAP")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> NeedsQuestion.of("budget")).isInstanceOf(NotFound.class);
    }

    private NeedsAnswer answer(String text, String cause) {
        return SampleAssessments.answer(activity, NeedsQuestion.GAP, text, cause);
    }
}
