package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

class AwardCorrectionsDbTest extends DatabaseTest {
    @Autowired
    private Claims claims;

    @Autowired
    private AwardCorrections corrections;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService showings;

    @Autowired
    private ClaimPages pages;

    private String shown = "";

    @Test
    void r40_a_wrong_award_is_reversed_and_a_corrected_one_issued() {
        var activity = cast.activities().listed();
        var claim = claimed(activity);
        var anew = corrected(activity, claim, "0.50");
        assertThat(awards.of(claim).getFirst().reversal().why()).isEqualTo("Left after half an hour.");
        assertThat(awards.of(anew).getFirst().credits()).hasToString("0.50");
        assertThat(awards.of(anew).getFirst().turn()).isEqualTo(2);
        assertThatThrownBy(() -> let(cast.rahmani(), me -> corrections.reverse(me, activity, claim, "Again.")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void r30_staff_cannot_award_more_than_was_attended() {
        var activity = cast.activities().listed();
        var claim = claimed(activity);
        assertThatThrownBy(() -> corrected(activity, claim, "1.25"))
                .isInstanceOf(Refused.class)
                .hasMessage("claim.above");
        assertThat(awards.of(claim).getFirst().isLive()).isTrue();
    }

    @Test
    void r40_a_reversal_requires_a_reason_and_is_recorded() {
        var activity = cast.activities().listed();
        var claim = claimed(activity);
        assertThatThrownBy(() -> let(cast.rahmani(), me -> corrections.reverse(me, activity, claim, " ")))
                .isInstanceOf(Refused.class);
        let(cast.rahmani(), me -> corrections.reverse(me, activity, claim, "Was never there."));
        var award = awards.of(claim).getFirst();
        assertThat(award.isLive()).isFalse();
        assertThat(lastAuditEventOf(award.id().value()).why()).isEqualTo("Was never there.");
    }

    @Test
    @DisplayName(
            "findings A9: the learner of a reversed award reads who reversed it and why, and is not offered it again")
    void r40_a_reversed_award_is_not_offered_again_and_its_learner_is_told_why() {
        var activity = cast.activities().listed();
        var claim = claimed(activity);
        let(cast.rahmani(), me -> corrections.reverse(me, activity, claim, "Was never there."));
        var learner = awards.of(claim).getFirst().learner();
        var session = awards.of(claim).getFirst().session();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(learner, me -> claims.claim(me, activity, session, form(learner))))
                .satisfies(refused -> assertThat(refused.objections())
                        .singleElement()
                        .satisfies(objection -> {
                            assertThat(objection.key()).isEqualTo("claim.reversed");
                            assertThat(objection.arguments()).contains("Was never there.");
                        }));
        List<ClaimableItem> offered = as(learner, me -> pages.claimable(me));
        assertThat(offered).isEmpty();
    }

    @Test
    void no_one_corrects_their_own_credit() {
        var activity = cast.activities().listed();
        var code = cast.learners().code(activity);
        shown = showings.current(activity).hash();
        TestClock.moveTo("2027-03-01T08:50:00Z");
        UUID claim = as(cast.okafor(), me -> claims.claim(me, cast.learners().coded(code), true, form(cast.okafor())));
        assertThatThrownBy(() -> let(cast.okafor(), me -> corrections.reverse(me, activity, claim, "Mine.")))
                .isInstanceOf(Refused.class)
                .hasMessage("award.own");
    }

    @Test
    void r40_r54_the_application_can_change_or_delete_no_award() {
        for (var table : List.of("award", "award_reversal", "credit_claim", "presence"))
            for (var verb : List.of("delete from " + table, "truncate " + table))
                assertThatThrownBy(() -> jdbc.sql(verb).update()).isInstanceOf(DataAccessException.class);
        for (var update : List.of(
                "update award set quarters = 99",
                "update award_reversal set why = 'x'",
                "update credit_claim set document = 'CREDIT'"))
            assertThatThrownBy(() -> jdbc.sql(update).update()).isInstanceOf(DataAccessException.class);
    }

    private UUID claimed(ActivityId activity) {
        var learner = cast.learners().learner("Dr Sam Oyelaran", "MD", "RESIDENT_PHYSICIAN");
        var code = cast.learners().code(activity);
        shown = showings.current(activity).hash();
        TestClock.moveTo("2027-03-01T08:50:00Z");
        return as(learner, me -> claims.claim(me, cast.learners().coded(code), true, form(learner)));
    }

    private UUID corrected(ActivityId activity, UUID claim, String credits) {
        return as(cast.rahmani(), me -> corrections.award(me, activity, claim, credits, "Left after half an hour."));
    }

    private ClaimForm form(PersonId who) {
        var fields = new HashMap<String, String>();
        for (var question : as(who, me -> evaluations.questions()))
            if (question.required())
                fields.put(
                        question.field(),
                        question.options().isEmpty()
                                ? "YES"
                                : question.options().getFirst());
        return new ClaimForm("", shown, Answers.of(fields));
    }
}
