package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.Assessing;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Statements;
import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements an attempt takes from its start to its result. */
class AttemptStatementsDbTest extends DatabaseTest {
    private static final int SAVES = 10;

    @Autowired
    private AssessmentAuthoring authoring;

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
        activity = Assessing.of(cast).asked();
        learner = cast.learners().learner("Dr Una Learner", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T09:30:00Z");
        var slot = cast.learners().slots(activity).getFirst();
        let(cast.rahmani(), me -> cast.doors().attendance().tick(me, activity, slot, List.of(learner)));
    }

    @Test
    void dbg() {
        var answers = answers();
        for (var step : List.<Runnable>of(
            () -> as(learner, me -> attempts.page(me, activity, AssessmentOccasion.AFTER)),
            () -> let(learner, me -> attempts.begin(me, activity, AssessmentOccasion.AFTER)),
            () -> as(learner, me -> attempts.page(me, activity, AssessmentOccasion.AFTER)),
            () -> let(learner, me -> attempts.save(me, activity, AssessmentOccasion.AFTER, answers)),
            () -> as(learner, me -> attempts.submit(me, activity, AssessmentOccasion.AFTER, answers)),
            () -> as(learner, me -> attempts.page(me, activity, AssessmentOccasion.AFTER)),
            () -> let(learner, me -> evaluations.isAnswered(me, activity, null)),
            () -> let(learner, me -> evaluations.answer(me, activity, null, new Answers(evaluations.questions().stream().filter(q -> q.required()).collect(Collectors.toMap(Question::field, q -> q.options().isEmpty() ? "YES" : q.options().getFirst())))))))
         { var s = Statements.during(step); System.out.println("COUNT " + s.size()); s.forEach(x -> System.out.println("   " + x.replaceAll("\\s+", " "))); }
    }

    private Answers answers() {
        var items = as(cast.drKhan(), me -> pages.of(me, activity, null)).items();
        return new Answers(items.stream()
                .collect(Collectors.toMap(
                        item -> item.question().field(), item -> String.join("\n", item.correct()))));
    }
}
