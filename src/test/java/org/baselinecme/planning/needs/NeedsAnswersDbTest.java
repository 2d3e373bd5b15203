package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baselinecme.planning.needs.NeedsQuestion.CHANGE;
import static org.baselinecme.planning.needs.NeedsQuestion.GAP;
import static org.baselinecme.planning.needs.NeedsQuestion.MEASURE;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class NeedsAnswersDbTest extends DatabaseTest {
    @Autowired
    private NeedsAnswers answers;

    @Autowired
    private NeedsQueries contents;

    @Test
    void an_answer_is_saved_with_who_and_what_is_ticked() {
        var activity = cast.grandRounds();
        cast.answer(cast.drKhan(), activity, CHANGE, "They will.", "", "PERFORMANCE", "COMPETENCE");
        var answer = standing(activity, CHANGE);
        assertThat(answer.choices()).containsExactly("COMPETENCE", "PERFORMANCE");
        assertThat(answer.version()).isEqualTo(1);
        assertThat(answer.savedBy()).isEqualTo(cast.drKhan());
    }

    @Test
    void saving_the_same_again_changes_nothing() {
        var activity = cast.grandRounds();
        save(cast.drKhan(), activity, 0, "A gap.");
        save(cast.drKhan(), activity, 0, "A gap.");
        assertThat(standing(activity, GAP).version()).isEqualTo(1);
    }

    @Test
    void each_save_increments_the_version() {
        var activity = cast.grandRounds();
        save(cast.drKhan(), activity, 0, "A gap.");
        save(cast.drKhan(), activity, 1, "A wide gap.");
        assertThat(standing(activity, GAP).version()).isEqualTo(2);
        assertThat(standing(activity, GAP).text()).isEqualTo("A wide gap.");
    }

    @Test
    void the_second_of_two_who_save_is_refused_and_nothing_is_lost() {
        var activity = cast.grandRounds();
        save(cast.drKhan(), activity, 0, "What the planner wrote.");
        assertThatThrownBy(() -> save(cast.rahmani(), activity, 0, "What the coordinator wrote."))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(standing(activity, GAP).text()).isEqualTo("What the planner wrote.");
        assertThat(standing(activity, GAP).savedBy()).isEqualTo(cast.drKhan());
    }

    @Test
    void edits_of_different_questions_do_not_conflict() {
        var activity = cast.grandRounds();
        cast.answer(cast.drKhan(), activity, GAP, "A gap.", "");
        cast.answer(cast.rahmani(), activity, MEASURE, "A re-audit.", "");
        assertThat(contents.of(activity).answers()).containsOnlyKeys(GAP, MEASURE);
    }

    @RepeatedTest(3)
    void of_eight_simultaneous_saves_one_succeeds() {
        var activity = cast.grandRounds();
        var outcomes = Race.of(IntStream.range(0, 8)
                .<Runnable>mapToObj(i -> () -> save(cast.drKhan(), activity, 0, "Text " + i))
                .toList());
        assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Optional::isPresent)
                .allSatisfy(told -> assertThat(told.get()).isInstanceOf(OptimisticLockingFailureException.class));
        assertThat(standing(activity, GAP).version()).isEqualTo(1);
        assertThat(standing(activity, GAP).text()).isEqualTo("Text " + outcomes.indexOf(Optional.empty()));
    }

    @Test
    void r28_a_draft_may_exceed_the_word_limit() {
        var activity = cast.grandRounds();
        save(cast.drKhan(), activity, 0, SampleAssessments.words(150));
        assertThat(standing(activity, GAP).words()).isEqualTo(150);
    }

    @Test
    void text_in_any_script_is_stored_unchanged() {
        var activity = cast.grandRounds();
        save(cast.drKhan(), activity, 0, "陈伟 – „Łucja“ 🫀\n'; drop table person; --");
        assertThat(standing(activity, GAP).text()).isEqualTo("陈伟 – „Łucja“ 🫀\n'; drop table person; --");
    }

    private NeedsAnswer standing(ActivityId activity, NeedsQuestion question) {
        return contents.answer(activity, question).orElseThrow();
    }

    private void save(PersonId who, ActivityId activity, int version, String text) {
        let(who, me -> answers.save(me, activity, GAP, AnswerForm.of(version, text, "", List.of())));
    }
}
