package org.baselinecme.credit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.credit.credit.AwardQueries;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.credit.credit.KeptDecisions;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.attendance.RestingCredit;
import org.baselinecme.delivery.attendance.SessionTimesForm;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.validity.AiUse;
import org.baselinecme.planning.validity.ContentAnswer;
import org.baselinecme.planning.validity.ContentReviewForm;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Credit does not outlive its evidence without a word. */
@DisplayName("findings A8: attendance withdrawn or shortened, and the credit that rests on it")
class AwardEvidenceDbTest extends DatabaseTest {
    @Autowired
    private Claims claims;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService notices;

    @Autowired
    private RestingCredit resting;

    @Autowired
    private AwardEvidence evidence;

    @Autowired
    private AwardEvidenceQueries queries;

    @Autowired
    private KeptDecisions decisions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private UnsupportedAwardRequirements requirements;

    private ActivityId activity;
    private SlotId slot;
    private UUID claim;

    @BeforeEach
    void aLearnerWasAwarded() {
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        var code = cast.learners().code(activity);
        var learner = cast.learners().learner("Dr Sam Oyelaran", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:52:00Z");
        claim = as(learner, me -> claims.claim(me, cast.learners().coded(code), true, form(learner)));
        TestClock.moveTo("2027-03-01T10:00:00Z");
    }

    @Test
    void the_sheet_names_the_credit_that_rests_on_attendance() {
        assertThat(resting.of(activity, slot).values())
                .singleElement()
                .satisfies(words -> assertThat(words).anyMatch(one -> one.startsWith("1.00 AMA PRA")));
    }

    @Test
    void r30_withdrawing_attendance_asks_what_becomes_of_the_credit() {
        refused(() -> withdraw(CreditChoice.ASK));
        assertThat(presences()).isOne();
        withdraw(CreditChoice.CORRECT);
        assertThat(awards.of(claim)).noneMatch(AwardQueries.Awarded::isLive);
        assertThat(awards.of(claim).getFirst().reversal().why()).isEqualTo("Somebody else scanned.");
        assertThat(unsupported()).isEmpty();
    }

    @Test
    void an_award_that_is_kept_is_kept_for_a_reason() {
        withdraw(CreditChoice.KEEP);
        assertThat(awards.of(claim)).allMatch(AwardQueries.Awarded::isLive);
        assertThat(unsupported()).isEmpty();
        var award = awards.of(claim).getFirst().id().value();
        assertThat(lastAuditEventOf(award)).satisfies(event -> {
            assertThat(event.kind()).isEqualTo("AwardKept");
            assertThat(event.why()).isEqualTo("Somebody else scanned.");
        });
    }

    @Test
    void r30_shorter_times_lower_the_award_in_the_same_step() {
        refused(() -> time(CreditChoice.ASK));
        time(CreditChoice.CORRECT);
        assertThat(awards.of(claim)).noneMatch(AwardQueries.Awarded::isLive);
        assertThat(jdbc.sql("select quarters from v_award_live where activity = ?")
                        .param(activity.value())
                        .query(Integer.class)
                        .list())
                .containsOnly(2);
        assertThat(unsupported()).isEmpty();
    }

    @Test
    void evidence_that_was_withdrawn_before_stands_on_the_board_until_it_is_settled() {
        owner().sql(
                        "update presence set withdrawn_by = person, withdrawn_at = now(), withdrawn_why = 'Before.' where slot = ?")
                .param(slot.value())
                .update();
        assertThat(requirements.of(List.of(activity))).singleElement().satisfies(requirement -> {
            assertThat(requirement.mend()).endsWith("/awards/evidence");
            assertThat(requirement.arguments()).containsExactly(1);
        });
        let(cast.rahmani(), me -> evidence.correct(me, activity, claim, "Was never there."));
        assertThat(requirements.of(List.of(activity))).isEmpty();
    }

    @Test
    void attendance_that_staff_record_again_supports_the_award() {
        var learner = awards.of(claim).getFirst().learner();
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(learner)));
        withdraw(CreditChoice.ASK);
        assertThat(awards.of(claim)).allMatch(AwardQueries.Awarded::isLive);
    }

    @Test
    void a_kept_award_says_who_kept_it_and_why() {
        withdraw(CreditChoice.KEEP);
        assertThat(decisions.of(claim)).singleElement().satisfies(kept -> {
            assertThat(kept.by()).contains("Rahmani");
            assertThat(kept.why()).isEqualTo("Somebody else scanned.");
        });
    }

    @Test
    void r30_only_attendance_decides_what_a_shorter_session_leaves() {
        var returned = new ContentReviewForm(
                1,
                ContentAnswer.NO,
                ContentAnswer.YES,
                ContentAnswer.YES,
                ContentAnswer.YES,
                "Cite the trial.",
                AiUse.none());
        let(cast.tanaka(), me -> cast.services().reviews().submit(me, activity, slot, returned));
        owner().sql("update person set profession = 'NURSE' where id = ?")
                .param(awards.of(claim).getFirst().learner().value())
                .update();
        time(CreditChoice.CORRECT);
        assertThat(jdbc.sql("select credit_system || ' ' || quarters from v_award_live where activity = ?")
                        .param(activity.value())
                        .query(String.class)
                        .list())
                .containsExactly("AMA1 2");
        assertThat(unsupported()).isEmpty();
    }

    @Test
    void r30_a_system_that_is_all_or_none_gives_nothing_for_half_a_session() {
        TestClock.back();
        var course = cast.activities().listed("LIVE_COURSE", "AMA1", "ACPE");
        cast.activities().open(course);
        var session = cast.learners().slots(course).getFirst();
        var learner = cast.learners().learner("Iris Vogel", "PharmD", "PHARMACIST");
        new TestClaims(jdbc, transaction, events).claim(learner, course, Map.of("ACPE", 4));
        TestClock.moveTo("2027-03-02T10:00:00Z");
        let(cast.rahmani(), me -> cast.services().attendance().record(me, course, session, List.of(learner)));
        assertThat(queries.unsupported(List.of(course))).isEmpty();
        owner().sql("update presence set until_at = '2027-03-01T08:30Z' where person = ?")
                .param(learner.value())
                .update();
        assertThat(queries.unsupported(List.of(course))).singleElement().satisfies(award -> {
            assertThat(award.supported()).hasToString("0.00");
            assertThat(award.seconds()).isEqualTo(1800);
        });
    }

    private static void refused(Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(why -> assertThat(why.objections())
                        .extracting(Objection::key)
                        .containsExactly("attendance.credit-rests"));
    }

    private void withdraw(CreditChoice choice) {
        var presence = jdbc.sql("select id from presence where slot = ? and evidence = 'QR' and withdrawn_at is null")
                .param(slot.value())
                .query(UUID.class)
                .single();
        let(
                cast.rahmani(),
                me -> cast.services()
                        .attendance()
                        .withdraw(me, activity, slot, presence, "Somebody else scanned.", choice));
    }

    private void time(CreditChoice choice) {
        var form = new SessionTimesForm(LocalTime.of(8, 0), LocalTime.of(8, 30), "A fire alarm.", choice);
        let(cast.rahmani(), me -> cast.services().attendance().time(me, activity, slot, form));
    }

    private List<UnsupportedAward> unsupported() {
        return queries.unsupported(List.of(activity));
    }

    private int presences() {
        return jdbc.sql("select count(*) from presence where slot = ? and withdrawn_at is null")
                .param(slot.value())
                .query(Integer.class)
                .single();
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
        return new ClaimForm("", notices.current(activity).hash(), Answers.of(Map.copyOf(fields)));
    }
}
