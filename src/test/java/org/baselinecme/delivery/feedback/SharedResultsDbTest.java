package org.baselinecme.delivery.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.learning.Question;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Faculty read the evaluation of their sessions where the office shares it, in groups of five people or more. */
class SharedResultsDbTest extends DatabaseTest {
    @Autowired
    private SharedResults results;

    @Autowired
    private ResultSharings sharings;

    @Autowired
    private Evaluations evaluations;

    @Test
    void faculty_see_results_only_while_they_are_shared() {
        var activity = cast.activities().listed();
        var slot = cast.learners().slots(activity).getFirst();
        assertThat(mine()).noneMatch(one -> one.id().equals(slot.toString()));
        share(activity, true);
        share(activity, true);
        assertThat(mine()).anyMatch(one -> one.id().equals(slot.toString()));
        assertThat(of(slot).staff()).isFalse();
        assertThat(jdbc.sql("select count(*) from audit_fact where activity = ? and kind = 'ResultSharingDecided'")
                        .param(activity.value())
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(cast.petrov(), me -> results.of(me, slot)));
        share(activity, false);
        assertThat(mine()).noneMatch(one -> one.id().equals(slot.toString()));
    }

    @Test
    void r49_answers_of_four_people_are_not_shown_and_answers_about_bias_never_are() {
        var activity = cast.activities().listed();
        var slot = cast.learners().slots(activity).getFirst();
        share(activity, true);
        for (var i = 0; i < 4; i++) answers(activity, slot);
        assertThat(of(slot).isFew()).isTrue();
        assertThat(of(slot).questions()).isEmpty();
        answers(activity, slot);
        assertThat(of(slot).isFew()).isFalse();
        assertThat(of(slot).questions())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.question().bias()).isFalse())
                .allSatisfy(asked -> assertThat(asked.n()).isEqualTo(5));
    }

    private void share(ActivityId activity, boolean shared) {
        let(cast.rahmani(), me -> sharings.decide(me, activity, shared));
    }

    private List<SharedSession> mine() {
        return as(cast.drKhan(), me -> results.mine(me));
    }

    private SharedResultsPage of(SlotId slot) {
        return as(cast.drKhan(), me -> results.of(me, slot));
    }

    private void answers(ActivityId activity, SlotId slot) {
        var learner = cast.learners().learner("Ines Duarte", "MD", "PHYSICIAN");
        var at = OffsetDateTime.now();
        for (var question : as(learner, me -> evaluations.questions()))
            if (question.kind() == Question.Kind.YES_NO || question.kind() == Question.Kind.TEXT)
                jdbc.sql("""
                                insert into form_answer (id, question, person, activity, session, answer, note, at)
                                values (?, ?, ?, ?, ?, 'YES', '', ?)
                                """)
                        .params(UUID.randomUUID(), question.id(), learner.value(), activity.value(), slot.value(), at)
                        .update();
    }
}
