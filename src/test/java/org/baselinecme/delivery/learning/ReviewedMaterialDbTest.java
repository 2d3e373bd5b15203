package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.delivery.learning.TestCompletions.opened;
import static org.baselinecme.delivery.learning.TestCompletions.refused;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.credit.AwardQueries;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.delivery.completion.CompletionForm;
import org.baselinecme.delivery.completion.Completions;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.validity.AiUse;
import org.baselinecme.planning.validity.ContentAnswer;
import org.baselinecme.planning.validity.ContentReviewForm;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings A1: content of activities without sessions is accepted before it gives credit")
class ReviewedMaterialDbTest extends DatabaseTest {
    @Autowired
    private Completions completions;

    @Autowired
    private Claims claims;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    @Autowired
    private List<Gate> gates;

    @Test
    void r20_content_that_is_returned_gives_no_credit_until_it_is_accepted() {
        TestClock.back();
        var activity = cast.activities().listed("OTHER_BLENDED", "AMA1");
        var part = cast.learners().slots(activity).getFirst();
        let(cast.drKhan(), me -> cast.services().agenda().estimate(me, activity, "60", "Three tried it."));
        cast.activities().submit(activity);
        cast.activities().approve(activity);
        cast.activities().accept(activity, part);
        open(activity);
        TestClock.moveTo("2027-03-01T15:00:00Z");
        var learner = cast.learners().learner("Ada Quist", "MD", "PHYSICIAN");
        var done = new CompletionForm("WHOLE", 60, "I will stop antibiotics after five days in well children.", null);
        let(learner, me -> completions.state(me, activity, done));
        returned(activity, part);
        assertThat(refused(() -> claim(learner, activity))).isEqualTo("claim.not-cleared");
        cast.activities().review(cast.tanaka(), activity, part, 2);
        assertThat(awards.of(claim(learner, activity)))
                .singleElement()
                .satisfies(award -> assertThat(award.credits()).hasToString("1.00"));
    }

    @Test
    void r20_material_opens_once_its_content_is_accepted_and_stages_before_their_day() {
        TestClock.back();
        assertThat(notAccepted(cast.activities().listed("ENDURING", "AMA1"))).containsExactly(true);
        assertThat(notAccepted(cast.activities().listed("OTHER_BLENDED", "AMA1")))
                .containsExactly(false);
    }

    /** Whether each part that is not accepted holds up the opening. */
    private List<Boolean> notAccepted(ActivityId activity) {
        return gates.stream()
                .flatMap(gate -> gate.objectionsTo(Stage.OPEN, activity).stream())
                .filter(objection -> objection.key().equals("content.not-accepted"))
                .map(Objection::blocks)
                .toList();
    }

    @Test
    void r20_material_without_any_content_to_review_is_told_and_not_held_up() {
        var activity = opened(cast, "ENDURING", 60, true);
        assertThat(gates.stream().flatMap(gate -> gate.objectionsTo(Stage.OPEN, activity).stream()))
                .filteredOn(objection -> objection.key().equals("content.none-listed"))
                .singleElement()
                .satisfies(objection -> assertThat(objection.blocks()).isFalse());
    }

    private void returned(ActivityId activity, SlotId part) {
        var form = new ContentReviewForm(
                1,
                ContentAnswer.NO,
                ContentAnswer.YES,
                ContentAnswer.YES,
                ContentAnswer.YES,
                "Cite the trial.",
                AiUse.none());
        let(cast.tanaka(), me -> cast.services().reviews().submit(me, activity, part, form));
    }

    private void open(ActivityId activity) {
        let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
    }

    private UUID claim(PersonId learner, ActivityId activity) {
        var fields = new HashMap<String, String>();
        for (var question : as(learner, me -> evaluations.questions()))
            if (question.required())
                fields.put(
                        question.field(),
                        question.options().isEmpty()
                                ? "YES"
                                : question.options().getFirst());
        var form = new ClaimForm("", notices.current(activity).hash(), Answers.of(fields));
        return as(learner, me -> claims.claim(me, activity, null, form));
    }
}
