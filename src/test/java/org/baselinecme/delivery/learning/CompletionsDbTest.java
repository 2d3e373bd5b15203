package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.delivery.learning.TestCompletions.opened;
import static org.baselinecme.delivery.learning.TestCompletions.refused;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.credit.AwardCorrections;
import org.baselinecme.credit.credit.AwardQueries;
import org.baselinecme.credit.credit.ClaimForm;
import org.baselinecme.credit.credit.ClaimPages;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.credit.credit.LateClaims;
import org.baselinecme.delivery.completion.CompletionForm;
import org.baselinecme.delivery.completion.Completions;
import org.baselinecme.delivery.completion.StaffCompletions;
import org.baselinecme.delivery.participation.AttendanceMode;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.delivery.participation.Registrations;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Findings A3: what is designated can be completed and claimed, each format in its way. */
class CompletionsDbTest extends DatabaseTest {
    private static final String REFLECTION = "I will stop antibiotics after five days in well children.";

    @Autowired
    private Completions completions;

    @Autowired
    private StaffCompletions staff;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimPages pages;

    @Autowired
    private AwardQueries awards;

    @Autowired
    private AssessmentAttempts attempts;

    @Autowired
    private AssessmentPages assessments;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private Registrations registrations;

    @Autowired
    private LearnerNoticeService notices;

    @Autowired
    private LateClaims late;

    @Autowired
    private AwardCorrections corrections;

    private PersonId learner;

    @BeforeEach
    void somebodyComes() {
        learner = cast.learners().learner("Ada Quist", "MD", "PHYSICIAN");
    }

    @Test
    void r32_enduring_material_from_registration_to_certificate() {
        var activity = opened(cast, "ENDURING", 90, true);
        register(activity);
        assertThat(as(learner, pages::claimable))
                .singleElement()
                .satisfies(one -> assertThat(one.path()).isEqualTo("/claims/" + activity));
        assertThat(refused(() -> claim(activity))).isEqualTo("completion.missing");
        assertThat(refused(() -> state(activity, "WHOLE", 70, ""))).isEqualTo("completion.baseline-first");
        answer(activity, AssessmentOccasion.BEFORE);
        assertThat(refused(() -> state(activity, "WHOLE", null, ""))).isEqualTo("completion.minutes");
        state(activity, "WHOLE", 70, "");
        assertThat(refused(() -> claim(activity))).isEqualTo("claim.not-passed");
        answer(activity, AssessmentOccasion.AFTER);
        var claim = claim(activity);
        assertThat(amounts(claim)).containsExactly("AMA1 1.25");
        assertThat(jdbc.sql("select count(*) from v_certificate where claim = ?")
                        .param(claim)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(as(learner, pages::claimable)).isEmpty();
        assertThat(refused(() -> state(activity, "WHOLE", 90, ""))).isEqualTo("completion.stated");
        assertThat(claim(activity)).isEqualTo(claim);
    }

    @Test
    void r30_no_more_than_the_maximum_is_attested() {
        var activity = opened(cast, "COMMITTEE_LEARNING", 60, false);
        assertThat(refused(() -> state(activity, "WHOLE", 60, ""))).isEqualTo("completion.reflection");
        assertThat(refused(() -> state(activity, "WHOLE", 60, "x".repeat(4001))))
                .isEqualTo("completion.reflection-long");
        assertThat(refused(() -> state(activity, "WHOLE", 61, REFLECTION))).isEqualTo("completion.minutes");
        state(activity, "WHOLE", 60, REFLECTION);
        assertThat(amounts(claim(activity))).containsExactly("AMA1 1.00");
    }

    @Test
    void r33_stages_follow_in_order_and_give_five_ten_and_twenty() {
        var activity = opened(cast, "PERFORMANCE_IMPROVEMENT", 0, false);
        assertThat(refused(() -> state(activity, "B", null, REFLECTION))).isEqualTo("completion.stage-order");
        assertThat(refused(() -> state(activity, "D", null, REFLECTION))).isEqualTo("completion.no-part");
        state(activity, "A", null, REFLECTION);
        assertThat(amounts(claim(activity))).containsExactly("AMA1 5.00");
        state(activity, "B", null, REFLECTION);
        var second = claim(activity);
        assertThat(amounts(second)).containsExactly("AMA1 10.00");
        state(activity, "C", null, REFLECTION);
        assertThat(amounts(claim(activity))).containsExactly("AMA1 20.00");
        assertThat(awards.of(second)).noneMatch(AwardQueries.Awarded::isLive);
    }

    @Test
    void a_contribution_is_recorded_by_staff_with_a_reason() {
        var course = cast.activities().listed();
        var activity = opened(cast, "MANUSCRIPT_REVIEW", 0, false);
        assertThat(refused(() -> state(activity, "WHOLE", null, REFLECTION))).isEqualTo("completion.by-staff");
        assertThat(refused(() -> claim(activity))).isEqualTo("completion.missing-staff");
        assertThat(refused(() -> record(activity, " "))).isEqualTo("reason-missing");
        assertThat(refused(() -> record(activity, cast.rahmani(), "By mail."))).isEqualTo("completion.own");
        assertThat(refused(() -> record(course, learner, "By mail."))).isEqualTo("completion.by-sessions");
        record(activity, "The editor accepted the review on March 1.");
        assertThat(amounts(claim(activity))).containsExactly("AMA1 3.00");
        var recorded = jdbc.sql("select id from completion where activity = ?")
                .param(activity.value())
                .query(UUID.class)
                .single();
        assertThat(lastAuditEventOf(recorded))
                .returns("CompletionRecorded", AuditRow::kind)
                .returns("The editor accepted the review on March 1.", AuditRow::why);
    }

    @Test
    void point_of_care_and_test_items_give_their_fixed_amounts() {
        var search = opened(cast, "INTERNET_SEARCH", 0, false);
        state(search, "WHOLE", null, REFLECTION);
        assertThat(amounts(claim(search))).containsExactly("AMA1 0.50");
        var items = opened(cast, "TEST_ITEM_WRITING", 0, false);
        record(items, "The committee accepted her items.");
        assertThat(amounts(claim(items))).containsExactly("AMA1 10.00");
    }

    @Test
    void r1_nothing_is_completed_while_somebody_in_control_is_not_cleared() {
        var activity = opened(cast, "OTHER_BLENDED", 60, false);
        state(activity, "WHOLE", 60, REFLECTION);
        cast.disclosures().addFaculty(activity, cast.petrov());
        assertThat(amounts(claim(activity))).as("the role began later").containsExactly("AMA1 1.00");
        learner = cast.learners().learner("Bo Quist", "MD", "PHYSICIAN");
        assertThat(refused(() -> state(activity, "WHOLE", 60, REFLECTION))).isEqualTo("completion.not-cleared");
    }

    @Test
    void material_is_completed_while_it_is_available() {
        var activity = opened(cast, "OTHER_BLENDED", 60, false);
        TestClock.moveTo("2027-02-20T12:00:00Z");
        assertThat(refused(() -> state(activity, "WHOLE", 60, REFLECTION))).isEqualTo("completion.early");
        TestClock.moveTo("2027-03-04T12:00:00Z");
        assertThat(refused(() -> state(activity, "WHOLE", 60, REFLECTION))).isEqualTo("completion.ended");
    }

    @Test
    void credit_of_a_completion_is_claimed_within_its_window() {
        var activity = opened(cast, "OTHER_BLENDED", 60, false);
        state(activity, "WHOLE", 60, REFLECTION);
        TestClock.moveTo("2027-09-01T12:00:00Z");
        assertThat(refused(() -> claim(activity))).isEqualTo("claim.late");
        let(learner, me -> late.ask(me, activity, null, "On leave."));
        var asked = jdbc.sql("select id from late_claim where activity = ?")
                .param(activity.value())
                .query(UUID.class)
                .single();
        let(cast.rahmani(), me -> late.grant(me, activity, asked));
        assertThat(amounts(claim(activity))).containsExactly("AMA1 1.00");
    }

    @Test
    void a9_reversed_credit_of_a_completion_is_not_claimed_again() {
        var activity = opened(cast, "OTHER_BLENDED", 60, false);
        state(activity, "WHOLE", 60, REFLECTION);
        var claim = claim(activity);
        let(cast.rahmani(), me -> corrections.reverse(me, activity, claim, "Did not take part."));
        assertThat(refused(() -> claim(activity))).isEqualTo("claim.reversed");
    }

    private void register(ActivityId activity) {
        var number = jdbc.sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
        var shown = notices.current(activity).hash();
        let(learner, me -> registrations.register(me, number, AttendanceMode.IN_PERSON, shown));
    }

    private void state(ActivityId activity, String part, Integer minutes, String reflection) {
        let(learner, me -> completions.state(me, activity, new CompletionForm(part, minutes, reflection)));
    }

    private void record(ActivityId activity, String why) {
        record(activity, learner, why);
    }

    private void record(ActivityId activity, PersonId who, String why) {
        let(cast.rahmani(), me -> staff.record(me, activity, who, new CompletionForm("WHOLE", null, ""), why, ""));
    }

    private void answer(ActivityId activity, AssessmentOccasion occasion) {
        var fields = new HashMap<String, String>();
        for (var item :
                as(cast.drKhan(), me -> assessments.of(me, activity, null)).items())
            fields.put(item.question().field(), String.join("\n", item.correct()));
        let(learner, me -> attempts.begin(me, activity, occasion));
        as(learner, me -> attempts.submit(me, activity, occasion, Answers.of(fields)));
    }

    private UUID claim(ActivityId activity) {
        var fields = new HashMap<String, String>();
        for (var question : as(learner, me -> evaluations.questions())) {
            var options = question.options();
            if (question.required()) fields.put(question.field(), options.isEmpty() ? "YES" : options.getFirst());
        }
        var form = new ClaimForm("", notices.current(activity).hash(), Answers.of(Map.copyOf(fields)));
        return as(learner, me -> claims.claim(me, activity, null, form));
    }

    private List<String> amounts(UUID claim) {
        return awards.of(claim).stream()
                .map(one -> one.system() + " " + one.credits())
                .toList();
    }
}
