package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.EvaluationResults;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner reports commercial bias in the evaluation (R72). */
class ReportedBiasDbTest extends DatabaseTest {
    private static final String NEARLY_OVER = "2027-03-01T08:50:00Z";

    @Autowired
    private Claims claims;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    @Autowired
    private EvaluationResults results;

    @Autowired
    private List<Requirements> requirements;

    @Test
    void r72_a_bias_report_is_open_until_the_director_reviews_it() {
        var activity = cast.activities().listed();
        var code = cast.learners().code(activity);
        TestClock.moveTo(NEARLY_OVER);
        assertThat(reports(activity)).isEmpty();
        var learner = cast.learners().learner("Ines Duarte", "MD", "PHYSICIAN");
        as(learner, me -> claims.claim(me, cast.learners().coded(code), true, biased(activity)));
        assertThat(reports(activity))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.holder()).isEqualTo(new Requirement.Whoever(Duty.DESIGNATE_CREDIT, null)));
        let(cast.okafor(), me -> results.note(me, activity, answer(activity), "Spoke with the faculty."));
        assertThat(reports(activity)).isEmpty();
    }

    /** Findings A2: the record of the activity named who had reported bias, readable by the director who was reported. */
    @Test
    void nothing_recorded_or_shown_tells_who_reported_bias() {
        var activity = cast.activities().listed();
        var code = cast.learners().code(activity);
        TestClock.moveTo(NEARLY_OVER);
        var learner = cast.learners().learner("Ines Duarte", "MD", "PHYSICIAN");
        as(learner, me -> claims.claim(me, cast.learners().coded(code), true, biased(activity)));
        let(cast.okafor(), me -> results.note(me, activity, answer(activity), "Spoke with the faculty."));
        var answered = auditEventsOf(activity.value()).stream()
                .filter(event -> event.kind().equals("EvaluationAnswered"))
                .toList();
        assertThat(answered).hasSize(1).allSatisfy(event -> {
            assertThat(event.actor()).isEqualTo(PersonId.PRODUCT);
            assertThat(event.after()).isEqualTo("{}");
        });
        assertThat(answer(activity).version()).as("an id that tells no time").isEqualTo(4);
        assertThat(auditEventsOf(activity.value()))
                .filteredOn(event -> event.actor().equals(learner))
                .noneMatch(event -> (event.before() + event.after()).contains("bias"));
    }

    private List<Requirement> reports(ActivityId activity) {
        return requirements.stream()
                .flatMap(some -> some.of(List.of(activity)).stream())
                .filter(one -> one.message().equals("requirement.bias"))
                .toList();
    }

    private UUID answer(ActivityId activity) {
        return jdbc.sql("""
                        select a.id from form_answer a join form_question q on q.id = a.question and q.bias
                        where a.activity = ? and a.answer = 'NO'
                        """).param(activity.value()).query(UUID.class).single();
    }

    private ClaimForm biased(ActivityId activity) {
        var fields = new HashMap<String, String>();
        for (var question : as(cast.okafor(), me -> evaluations.questions()))
            fields.put(
                    question.field(),
                    switch (question.kind()) {
                        case SINGLE, MULTIPLE -> question.options().getFirst();
                        case SCALE -> "4";
                        case YES_NO -> question.bias() ? "NO" : "YES";
                        case TEXT -> "Time.";
                    });
        return new ClaimForm("", notices.current(activity).hash(), Answers.of(fields));
    }
}
