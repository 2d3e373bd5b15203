package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.statistics.SmallGroups;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fewer than five could be known again (R49). */
class SmallGroupsTest {
    @ParameterizedTest
    @CsvSource({"4, true", "5, false"})
    void r49_a_question_with_few_answers_is_suppressed(int answers, boolean few) {
        var question = new Question(UUID.randomUUID(), Question.Kind.TEXT, "What else?", List.of(), false, false);
        assertThat(EvaluationResultsPage.Asked.of(question, said(Collections.nCopies(answers, "Good")))
                        .isFew())
                .isEqualTo(few);
    }

    /** Findings A2: "1 of 17" was shown. */
    @Test
    void r49_one_of_seventeen_is_not_shown_and_neither_is_the_rest() {
        var question = new Question(UUID.randomUUID(), Question.Kind.YES_NO, "Free of bias?", List.of(), true, true);
        var answers = new ArrayList<>(Collections.nCopies(16, "YES"));
        answers.add("NO");
        assertThat(EvaluationResultsPage.Asked.of(question, said(answers)).counts())
                .extracting(EvaluationResultsPage.Count::hidden)
                .containsExactly(true, true);
    }

    @ParameterizedTest
    @CsvSource({
        "'0 1 2 6 8', 'false true true true false'",
        "'9 8 0', 'false false false'",
        "'3 3 11', 'true true false'",
        "'2 9 12', 'true true false'",
        "'1 0 0', 'true false false'"
    })
    void r49_hidden_counts_cannot_be_computed_from_the_others(String counts, String hidden) {
        assertThat(SmallGroups.hidden(
                        Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList()))
                .isEqualTo(
                        Arrays.stream(hidden.split(" ")).map(Boolean::valueOf).toList());
    }

    @Test
    void r49_five_answers_of_one_person_after_five_sessions_are_one_person() {
        var question = new Question(UUID.randomUUID(), Question.Kind.TEXT, "What else?", List.of(), false, false);
        var weekly = new EvaluationResultsPage.Said(UUID.randomUUID(), UUID.randomUUID(), "Good", Instant.EPOCH);
        assertThat(EvaluationResultsPage.Asked.of(question, Collections.nCopies(5, weekly))
                        .isFew())
                .isTrue();
    }

    /** Whoever reads the results again after one more person answered would read that person's answers. */
    @ParameterizedTest
    @CsvSource({
        "'a b c d', ''",
        "'a b c d e', 'abcde'",
        "'a b c d e f g h i', 'abcde'",
        "'a b c d e f g h i j', 'abcdefghij'",
        "'a b c d e a a a a a', 'abcde'",
        "'a a a a a b c d e f f f f g h i j', 'aaaaabcdeffffghij'"
    })
    void r49_answers_are_added_in_groups_of_five_people(String people, String shown) {
        var answers = new ArrayList<String>();
        for (var person : people.split(" ")) answers.add(person + answers.size());
        assertThat(SmallGroups.published(answers, answer -> answer.charAt(0), answer -> answer).stream()
                        .map(answer -> answer.substring(0, 1)))
                .isEqualTo(Arrays.stream(shown.split(""))
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    @Test
    void r49_all_answers_of_one_sheet_are_added_together() {
        var answers = List.of("a1", "a1", "b2", "c3", "d4", "e5", "e5", "f6");
        assertThat(SmallGroups.published(answers, answer -> answer.charAt(0), answer -> answer))
                .containsExactly("a1", "a1", "b2", "c3", "d4", "e5", "e5");
    }

    private static List<EvaluationResultsPage.Said> said(List<String> answers) {
        return answers.stream()
                .map(answer ->
                        new EvaluationResultsPage.Said(UUID.randomUUID(), UUID.randomUUID(), answer, Instant.EPOCH))
                .toList();
    }
}
