package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fewer than five could be known again (R49). */
class SmallGroupsTest {
    @ParameterizedTest
    @CsvSource({"4, ''", "5, 1"})
    void r49_the_number_who_passed_is_hidden_below_five(int after, String told) {
        var result = new AssessmentResult(80, 0, after, 1, 0, 0, Optional.empty(), List.of());
        assertThat(new AssessmentResultPage(mock(Standing.class), result).passed())
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void r49_a_question_with_few_answers_is_suppressed(int answers, boolean few) {
        var question = new Question(UUID.randomUUID(), Question.Kind.TEXT, "What else?", List.of(), false, false);
        assertThat(EvaluationResultsPage.Asked.of(question, Collections.nCopies(answers, "Good"))
                        .isFew())
                .isEqualTo(few);
    }
}
