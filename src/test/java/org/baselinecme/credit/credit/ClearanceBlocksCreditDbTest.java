package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.validity.AiUse;
import org.baselinecme.planning.validity.ContentAnswer;
import org.baselinecme.planning.validity.ContentReviewForm;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Only the check-in by code asked whether education may start; every other path to credit now asks it, too (R1, R20). */
@DisplayName("findings A1: no credit without clearance")
class ClearanceBlocksCreditDbTest extends DatabaseTest {
    private static final String BEFORE = "2027-03-01T07:00:00Z";
    private static final String NEARLY_OVER = "2027-03-01T08:55:00Z";
    private static final String TOO_LATE = "2027-07-20T09:00:00Z";

    @Autowired
    private Claims claims;

    @Autowired
    private LateClaims lateClaims;

    @Autowired
    private AwardCorrections corrections;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    private ActivityId activity;
    private SlotId session;
    private String code;
    private PersonId uncleared;

    @BeforeEach
    void somebodyInControlIsNotCleared() {
        activity = cast.activities().listed();
        session = cast.learners().slots(activity).getFirst();
        code = cast.learners().code(activity);
        TestClock.moveTo(BEFORE);
        uncleared = cast.learners().learner("Dr Nia Bright", "MD", "PHYSICIAN");
    }

    private void joins() {
        cast.disclosures().addFaculty(activity, uncleared);
    }

    @Test
    void r1_a_code_admits_nobody() {
        joins();
        TestClock.moveTo(NEARLY_OVER);
        var learner = learner();
        refused(
                "code.not-ready",
                () -> let(learner, me -> claims.claim(me, cast.learners().coded(code), true, form())));
    }

    @Test
    void r1_attendance_recorded_by_staff_waits_for_clearance_and_counts_afterwards() {
        joins();
        TestClock.moveTo(NEARLY_OVER);
        var learner = present();
        refused("claim.not-cleared", () -> claim(learner));
        cast.disclosures().nothingToDisclose(uncleared);
        claim(learner);
        assertThat(awards(learner)).isEqualTo(1);
    }

    @Test
    void r1_an_award_is_not_corrected_while_somebody_is_not_cleared() {
        joins();
        cast.disclosures().nothingToDisclose(uncleared);
        TestClock.moveTo(NEARLY_OVER);
        var learner = present();
        var award = as(learner, me -> claims.claim(me, activity, session, form("0.50")));
        var contributor = cast.disclosures().addFaculty(activity, cast.petrov());
        owner().sql("update activity_contributor set joined_at = '2027-02-01' where id = ?")
                .param(contributor)
                .update();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        let(cast.okafor(), me -> corrections.award(me, activity, award, "1.00", "Was there for all.")));
    }

    @Test
    void r1_a_late_claim_that_was_granted_waits_for_clearance() {
        joins();
        TestClock.moveTo(NEARLY_OVER);
        var learner = present();
        TestClock.moveTo(TOO_LATE);
        let(learner, me -> lateClaims.ask(me, activity, session, "I was on leave."));
        var asked = jdbc.sql("select id from late_claim where learner = ?")
                .param(learner.value())
                .query(UUID.class)
                .single();
        let(cast.okafor(), me -> lateClaims.grant(me, activity, asked));
        refused("claim.not-cleared", () -> claim(learner));
        cast.disclosures().nothingToDisclose(uncleared);
        claim(learner);
        assertThat(awards(learner)).isEqualTo(1);
    }

    @Test
    void r1_leaving_the_roster_after_the_session_began_releases_no_credit() {
        var contributor = cast.disclosures().addFaculty(activity, uncleared);
        TestClock.moveTo(NEARLY_OVER);
        var learner = present();
        refused(
                "roster.uncleared-held",
                () -> let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, contributor)));
        refused("claim.not-cleared", () -> claim(learner));
        cast.disclosures().nothingToDisclose(uncleared);
        let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, contributor));
        claim(learner);
        assertThat(awards(learner)).isEqualTo(1);
    }

    @Test
    void r1_somebody_put_on_the_roster_by_mistake_after_the_session_can_leave_it() {
        TestClock.moveTo("2027-03-10T12:00:00Z");
        var contributor = cast.disclosures().addFaculty(activity, uncleared);
        let(cast.rahmani(), me -> cast.services().roster().remove(me, activity, contributor));
    }

    @Test
    void r20_credit_waits_for_content_that_was_returned() {
        TestClock.moveTo(NEARLY_OVER);
        var learner = present();
        var poor = new ContentReviewForm(
                1,
                ContentAnswer.NO,
                ContentAnswer.YES,
                ContentAnswer.YES,
                ContentAnswer.YES,
                "Cite the trial.",
                AiUse.none());
        let(cast.tanaka(), me -> cast.services().reviews().submit(me, activity, session, poor));
        refused("claim.not-cleared", () -> claim(learner));
    }

    @Test
    void r21_disclosures_that_expire_after_the_session_do_not_take_its_credit() {
        TestClock.moveTo(NEARLY_OVER);
        var learner = present();
        owner().sql("""
                        update disclosure set submitted_at = '2026-04-01'
                        where person in (select person from activity_contributor where activity = ?)
                        """).param(activity.value()).update();
        TestClock.moveTo("2027-05-20T12:00:00Z");
        claim(learner);
        assertThat(awards(learner)).isEqualTo(1);
    }

    @Test
    void r1_a_role_that_begins_after_the_session_does_not_take_its_credit() {
        TestClock.moveTo(NEARLY_OVER);
        var learner = present();
        TestClock.moveTo("2027-03-10T12:00:00Z");
        joins();
        claim(learner);
        assertThat(awards(learner)).isEqualTo(1);
    }

    private PersonId learner() {
        return cast.learners().learner("Ines Duarte", "MD", "PHYSICIAN");
    }

    private PersonId present() {
        var learner = learner();
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, session, List.of(learner)));
        return learner;
    }

    private void claim(PersonId learner) {
        let(learner, me -> claims.claim(me, activity, session, form()));
    }

    private int awards(PersonId learner) {
        return jdbc.sql("select count(*) from v_award_live where learner = ?")
                .param(learner.value())
                .query(Integer.class)
                .single();
    }

    private ClaimForm form() {
        return form("");
    }

    private ClaimForm form(String amount) {
        var fields = new HashMap<String, String>();
        for (var question : as(cast.okafor(), me -> evaluations.questions()))
            fields.put(
                    question.field(),
                    switch (question.kind()) {
                        case SINGLE, MULTIPLE -> question.options().getFirst();
                        case SCALE -> "4";
                        case YES_NO -> "YES";
                        case TEXT -> "Time.";
                    });
        return new ClaimForm(amount, notices.current(activity).hash(), Answers.of(fields));
    }

    private void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::run).withMessage(key);
    }
}
