package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings A2: what few people wrote about bias could tell who it was")
class BiasNotesDbTest extends DatabaseTest {
    @Autowired
    private EvaluationResults results;

    @Autowired
    private Evaluations evaluations;

    @Test
    void r49_r72_a_note_is_shown_once_five_people_answered_and_can_be_acted_on_before() {
        var activity = cast.activities().listed();
        answers(activity, "NO", "Only one drug was mentioned.");
        for (var i = 0; i < 3; i++) answers(activity, "YES", "");
        assertThat(page(activity).flags())
                .singleElement()
                .satisfies(flag -> assertThat(flag.note()).isEmpty());
        assertThat(page(activity).mayNote()).isTrue();
        let(
                cast.okafor(),
                me -> results.note(
                        me,
                        activity,
                        UUID.fromString(page(activity).flags().getFirst().id()),
                        "Asked the faculty."));
        assertThat(page(activity).flags().getFirst().isNoted()).isTrue();
        answers(activity, "YES", "");
        assertThat(page(activity).flags().getFirst().note()).isEqualTo("Only one drug was mentioned.");
    }

    private EvaluationResultsPage page(ActivityId activity) {
        return as(cast.okafor(), me -> results.of(me, activity));
    }

    private void answers(ActivityId activity, String answer, String note) {
        var learner = cast.learners().learner("Ines Duarte", "MD", "PHYSICIAN");
        var question = as(learner, me -> evaluations.questions()).stream()
                .filter(Question::bias)
                .findFirst()
                .orElseThrow();
        jdbc.sql("""
                        insert into form_answer (id, question, person, activity, answer, note, at)
                        values (?, ?, ?, ?, ?, ?, now())
                        """)
                .params(UUID.randomUUID(), question.id(), learner.value(), activity.value(), answer, note)
                .update();
    }
}
