package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.TestAssessments;
import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements an attempt takes, the one that reads the account of the request included. */
class AttemptStatementsDbTest extends DatabaseTest {
    private static final int SAVES = 10;

    @Autowired
    private AssessmentPages pages;

    @Autowired
    private AssessmentAttempts attempts;

    @Autowired
    private Evaluations evaluations;

    private ActivityId activity;
    private PersonId learner;

    @BeforeEach
    void a_learner_attended() {
        activity = TestAssessments.of(cast).openActivity();
        learner = cast.learners().learner("Dr Una Learner", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T09:30:00Z");
        var slot = cast.learners().slots(activity).getFirst();
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(learner)));
    }

    @Test
    void an_attempt_with_ten_saves_takes_few_statements() {
        var answers = answers();
        var attempt = SqlStatements.during(() -> {
            begin();
            for (var save = 0; save < SAVES; save++) save(answers);
            submit(answers);
        });
        assertThat(attempt)
                .as("beginning and submitting wait for a correction of a key")
                .hasSizeLessThanOrEqualTo(33);
    }

    @Test
    void pages_of_an_attempt_read_nothing_twice() {
        var answers = answers();
        var before = SqlStatements.during(this::show);
        begin();
        show();
        var answering = SqlStatements.during(this::show);
        submit(answers);
        var result = SqlStatements.during(this::show);
        assertThat(before).hasSize(3);
        assertThat(answering).as("the form is cached").hasSize(3);
        assertThat(result).hasSize(4);
    }

    @Test
    void a_save_is_one_statement() {
        begin();
        var answers = answers();
        assertThat(SqlStatements.during(() -> save(answers)))
                .as("the account, and the save")
                .hasSize(2);
    }

    @Test
    void an_evaluation_takes_three_statements_inside_a_claim() {
        let(learner, me -> {
            var answers = new Answers(evaluations.questions().stream()
                    .filter(Question::required)
                    .collect(Collectors.toMap(
                            Question::field,
                            question -> question.options().isEmpty()
                                    ? "YES"
                                    : question.options().getFirst())));
            var statements = SqlStatements.during(() -> {
                if (!evaluations.isAnswered(me, activity, null)) evaluations.answer(me, activity, null, answers);
            });
            assertThat(statements)
                    .as("whether it is answered, the answers, the audit log")
                    .hasSize(3);
        });
    }

    private void begin() {
        let(learner, me -> attempts.begin(me, activity, AssessmentOccasion.AFTER));
    }

    private void save(Answers answers) {
        let(learner, me -> attempts.save(me, activity, AssessmentOccasion.AFTER, answers));
    }

    private void submit(Answers answers) {
        Map<UUID, String> wrong = as(learner, me -> attempts.submit(me, activity, AssessmentOccasion.AFTER, answers));
        assertThat(wrong).isEmpty();
    }

    private void show() {
        as(learner, me -> attempts.page(me, activity, AssessmentOccasion.AFTER));
    }

    private Answers answers() {
        var items = as(cast.drKhan(), me -> pages.of(me, activity, null)).items();
        return new Answers(items.stream()
                .collect(Collectors.toMap(item -> item.question().field(), item -> String.join("\n", item.correct()))));
    }
}
