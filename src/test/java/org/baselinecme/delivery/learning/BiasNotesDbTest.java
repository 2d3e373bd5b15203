package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
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

    @Test
    void a2_results_read_again_after_one_more_answer_do_not_tell_what_it_was() {
        var activity = cast.activities().listed();
        for (var i = 0; i < 6; i++) answers(activity, "YES", "");
        var before = page(activity);
        assertThat(before.partial()).isTrue();
        for (var i = 0; i < 3; i++) {
            answers(activity, "NO", "Only one drug was mentioned.");
            assertThat(page(activity).questions()).isEqualTo(before.questions());
        }
        answers(activity, "NO", "The slides had a logo.");
        assertThat(page(activity).partial()).isFalse();
        assertThat(page(activity).questions())
                .singleElement()
                .satisfies(one -> assertThat(one.n()).isEqualTo(10));
    }

    @Test
    void a2_five_answers_of_four_people_are_few_also_where_one_of_them_was_entered_twice() {
        var activity = cast.activities().listed();
        var guest = answers(activity, "NO", "Only one drug was mentioned.");
        var known = answers(activity, "YES", "");
        for (var i = 0; i < 3; i++) answers(activity, "YES", "");
        assertThat(page(activity).isFew()).isFalse();
        jdbc.sql("insert into person_merge (id, from_person, into_person, by, at) values (?, ?, ?, ?, '2027-03-02')")
                .params(UUID.randomUUID(), guest.value(), known.value(), known.value())
                .update();
        assertThat(page(activity).isFew()).isTrue();
        assertThat(page(activity).questions()).isEmpty();
        assertThat(page(activity).flags().getFirst().note()).isEmpty();
    }

    private EvaluationResultsPage page(ActivityId activity) {
        return as(cast.okafor(), me -> results.of(me, activity));
    }

    private PersonId answers(ActivityId activity, String answer, String note) {
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
        return learner;
    }
}
