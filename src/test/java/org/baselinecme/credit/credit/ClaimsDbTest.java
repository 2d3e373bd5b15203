package org.baselinecme.credit.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestActivities.slot;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.attendance.SessionTimesForm;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClaimsDbTest extends DatabaseTest {
    private static final String DURING = "2027-03-01T08:20:00Z";
    private static final String NEARLY = "2027-03-01T08:50:00Z";
    private static final String AFTER = "2027-03-02T08:00:00Z";

    @Autowired
    private Claims claims;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LearnerNoticeService showings;

    private String shown = "";

    private PersonId physician;
    private PersonId nurse;
    private PersonId student;
    private PersonId assistant;

    /** New learners for each test, as all sessions are at the same time, which counts once per learner. */
    @BeforeEach
    void learnersCome() {
        physician = cast.learners().learner("Dr Łucja O'Brien-Núñez", "MD", "PHYSICIAN");
        nurse = cast.learners().learner("Nadia Petrov", "RN", "NURSE");
        student = cast.learners().learner("Kit Larsen", "", "STUDENT");
        assistant = cast.learners().learner("Priya Raman", "PA-C", "PHYSICIAN");
    }

    @Test
    void r30_one_confirmation_stores_presence_evaluation_and_claim() {
        var code = cast.learners().code(opened());
        TestClock.moveTo(NEARLY);
        var claim = claim(code);
        assertThat(awards.of(claim)).singleElement().satisfies(award -> {
            assertThat(award.system()).isEqualTo("AMA1");
            assertThat(award.credits()).hasToString("1.00");
            assertThat(award.isLive()).isTrue();
        });
        assertThat(auditEventsOf(claim)).extracting(AuditRow::kind).containsExactly("CreditClaimed");
    }

    @Test
    void r31_credit_follows_the_profession_and_others_get_participation() {
        var code = cast.learners().code(opened());
        TestClock.moveTo(NEARLY);
        assertThat(systems(nurse, code)).containsExactly("ANCC");
        assertThat(systems(student, code)).containsExactly("");
        assertThat(systems(assistant, code)).containsExactly("");
    }

    @Test
    void r30_confirmation_opens_shortly_before_the_end() {
        var code = cast.learners().code(opened());
        TestClock.moveTo(DURING);
        assertThat(refusal(physician, code, form(""))).isEqualTo("claim.early");
        var coded = cast.learners().coded(code);
        let(physician, me -> cast.services().checkIns().checkIn(me, coded, true));
        TestClock.moveTo(NEARLY);
        assertThat(systems(physician, code)).containsExactly("AMA1");
    }

    @Test
    void r30_a_claim_above_the_earned_credit_is_refused_and_below_is_accepted() {
        var code = cast.learners().code(opened());
        TestClock.moveTo(NEARLY);
        assertThat(refusal(physician, code, form("1.25"))).isEqualTo("claim.above");
        assertThat(refusal(physician, code, form("0.80"))).isEqualTo("claim.quarters");
        assertThat(refusal(physician, code, form("0"))).isEqualTo("claim.above");
        var claim = as(physician, me -> claims.claim(me, cast.learners().coded(code), true, form("0.75")));
        assertThat(awards.of(claim).getFirst().credits()).hasToString("0.75");
    }

    @Test
    void r30_without_attendance_there_is_no_claim() {
        var activity = opened();
        var slot = cast.learners().slots(activity).getFirst();
        TestClock.moveTo(AFTER);
        assertThat(refused(physician, () -> as(physician, me -> claims.claim(me, activity, slot, form("")))))
                .isEqualTo("claim.absent");
    }

    @Test
    void a_claim_requires_the_evaluation() {
        var code = cast.learners().code(opened());
        TestClock.moveTo(NEARLY);
        assertThat(refusal(physician, code, new ClaimForm("", shown, Answers.NONE)))
                .isEqualTo("evaluation.incomplete");
        assertThat(present(code)).isZero();
    }

    @Test
    void r8_a_claim_requires_the_displayed_notice() {
        var code = cast.learners().code(opened());
        TestClock.moveTo(NEARLY);
        shown = "another version";
        assertThat(refusal(physician, code, form(""))).isEqualTo("shown.stale");
        assertThat(present(code)).isZero();
    }

    @Test
    void r30_a_session_that_ended_early_gives_its_actual_time() {
        var activity = opened();
        var code = cast.learners().code(activity);
        TestClock.moveTo("2027-03-01T08:35:00Z");
        var slot = cast.learners().slots(activity).getFirst();
        var times = new SessionTimesForm(java.time.LocalTime.of(8, 0), java.time.LocalTime.of(8, 25), null, null);
        let(cast.rahmani(), me -> cast.services().attendance().time(me, activity, slot, times));
        assertThat(awards.of(claim(code)).getFirst().credits()).hasToString("0.50");
    }

    @Test
    void concurrent_claims_create_exactly_one_award() {
        var code = cast.learners().code(opened());
        TestClock.moveTo(NEARLY);
        Race.of(Collections.nCopies(12, () -> claim(code)));
        assertThat(awarded(physician, code)).isOne();
    }

    @Test
    void a_second_confirmation_redirects_to_the_first() {
        var code = cast.learners().code(opened());
        TestClock.moveTo(NEARLY);
        assertThat(claim(code)).isEqualTo(claim(code));
    }

    @Test
    void time_counts_in_one_award_only() {
        var one = cast.learners().code(opened());
        var other = cast.learners().code(opened());
        TestClock.moveTo(NEARLY);
        claim(one);
        assertThat(refusal(physician, other, form(""))).isEqualTo("claim.nothing");
    }

    @Test
    void r35_a_meeting_is_claimed_as_a_whole_parallel_sessions_once_and_again_when_more_was_attended() {
        var activity = meeting();
        var slots = cast.learners().slots(activity);
        TestClock.moveTo("2027-03-01T09:05:00Z");
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slots.get(0), List.of(physician)));
        var first = as(physician, me -> claims.claim(me, activity, null, form("")));
        assertThat(awards.of(first).getFirst().credits()).hasToString("1.00");
        TestClock.moveTo(AFTER);
        for (var slot : slots)
            let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(physician)));
        var again = as(physician, me -> claims.claim(me, activity, null, form("")));
        assertThat(awards.of(again).getFirst().credits()).hasToString("2.75");
        assertThat(awards.of(again).getFirst().turn()).isEqualTo(2);
        assertThat(awards.of(first).getFirst().isLive()).isFalse();
    }

    private UUID claim(String code) {
        return as(physician, me -> claims.claim(me, cast.learners().coded(code), true, form("")));
    }

    private ActivityId opened() {
        return read(cast.activities().listed());
    }

    private ActivityId read(ActivityId activity) {
        shown = showings.current(activity).hash();
        return activity;
    }

    private ActivityId meeting() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().plan(activity, slot(SlotKind.ACCREDITED, "09:30", "10:30", "Pine Room", cast.drKhan()));
        cast.activities().plan(activity, slot(SlotKind.ACCREDITED, "09:30", "10:30", "Aspen Room", cast.drKhan()));
        cast.activities().plan(activity, slot(SlotKind.ACCREDITED, "11:00", "11:45", "Hall", cast.drKhan()));
        cast.activities().open(activity);
        return read(activity);
    }

    private ClaimForm form(String credits) {
        var fields = new HashMap<String, String>();
        for (var question : as(physician, me -> evaluations.questions()))
            fields.put(
                    question.field(),
                    switch (question.kind()) {
                        case SINGLE, MULTIPLE -> question.options().getFirst();
                        case SCALE -> "4";
                        case YES_NO -> "YES";
                        case TEXT -> "Time.";
                    });
        return new ClaimForm(credits, shown, Answers.of(Map.copyOf(fields)));
    }

    private List<String> systems(PersonId who, String code) {
        UUID claim = as(who, me -> claims.claim(me, cast.learners().coded(code), true, form("")));
        return awards.of(claim).stream().map(AwardQueries.Awarded::system).toList();
    }

    private String refusal(PersonId who, String code, ClaimForm form) {
        return refused(who, () -> as(who, me -> claims.claim(me, cast.learners().coded(code), true, form)));
    }

    private static String refused(PersonId who, Runnable attempt) {
        try {
            attempt.run();
            return "went through";
        } catch (Refused refused) {
            return refused.objections().stream().map(Objection::key).findFirst().orElse("");
        }
    }

    private int awarded(PersonId who, String code) {
        return jdbc.sql("select count(*) from award join session_code on slot = session where code = ? and learner = ?")
                .params(code, who.value())
                .query(Integer.class)
                .single();
    }

    private int present(String code) {
        return jdbc.sql("select count(*) from presence p join session_code c on c.slot = p.slot where c.code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }
}
