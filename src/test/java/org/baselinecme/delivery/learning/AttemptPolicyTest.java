package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttemptPolicyTest {
    private static final Instant BEGINS = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant ENDS = Instant.parse("2027-03-01T09:00:00Z");
    private static final Instant BEFORE = Instant.parse("2027-02-28T08:00:00Z");
    private static final Instant NEARLY = Instant.parse("2027-03-01T08:50:00Z");
    private static final AssessmentTerms TERMS = new AssessmentTerms(1, 80, 2, true, true);
    private static final LearnerProgress REGISTERED = new LearnerProgress(true, false, List.of());

    @Test
    void the_baseline_is_open_until_the_first_session_begins() {
        assertThat(against(AssessmentOccasion.BEFORE, live(Stage.OPEN), REGISTERED, BEFORE))
                .isEmpty();
        assertThat(against(AssessmentOccasion.BEFORE, live(Stage.OPEN), REGISTERED, BEGINS))
                .containsExactly("attempt.baseline-late");
    }

    @Test
    void the_assessment_opens_ten_minutes_before_the_last_real_end() {
        assertThat(against(AssessmentOccasion.AFTER, live(Stage.OPEN), REGISTERED, NEARLY.minusSeconds(1)))
                .containsExactly("attempt.early");
        assertThat(against(AssessmentOccasion.AFTER, live(Stage.OPEN), REGISTERED, NEARLY))
                .isEmpty();
    }

    @Test
    void a_person_who_is_not_registered_cannot_answer() {
        var nobody = new LearnerProgress(false, false, List.of());
        assertThat(against(AssessmentOccasion.AFTER, live(Stage.OPEN), nobody, ENDS))
                .containsExactly("attempt.not-registered");
        assertThat(against(
                        AssessmentOccasion.AFTER, live(Stage.OPEN), new LearnerProgress(false, true, List.of()), ENDS))
                .isEmpty();
    }

    @Test
    void a_closed_activity_accepts_no_answers() {
        assertThat(against(AssessmentOccasion.AFTER, live(Stage.CLOSED), REGISTERED, ENDS))
                .containsExactly("attempt.closed");
        assertThat(against(AssessmentOccasion.AFTER, live(Stage.RECONCILING), REGISTERED, ENDS))
                .isEmpty();
    }

    @Test
    void r32_no_attempt_starts_before_the_passing_score_is_announced() {
        var silent = new AssessmentTerms(1, null, null, true, true);
        assertThat(against(AssessmentOccasion.AFTER, overview(Stage.OPEN, BEGINS, ENDS, silent), REGISTERED, ENDS))
                .containsExactly("attempt.not-ready");
    }

    @Test
    void r32_the_announced_number_of_attempts_is_the_limit() {
        var once = new LearnerProgress(true, true, failed(1));
        var twice = new LearnerProgress(true, true, failed(2));
        assertThat(against(AssessmentOccasion.AFTER, live(Stage.OPEN), once, ENDS))
                .isEmpty();
        assertThat(against(AssessmentOccasion.AFTER, live(Stage.OPEN), twice, ENDS))
                .containsExactly("attempt.used-up");
        var any = overview(Stage.OPEN, BEGINS, ENDS, new AssessmentTerms(1, 80, null, true, true));
        assertThat(against(AssessmentOccasion.AFTER, any, new LearnerProgress(true, true, failed(9)), ENDS))
                .isEmpty();
    }

    @Test
    void without_sessions_the_baseline_comes_first() {
        var material = overview(Stage.OPEN, null, null, TERMS);
        assertThat(against(AssessmentOccasion.AFTER, material, REGISTERED, ENDS))
                .containsExactly("attempt.baseline-first");
        assertThat(against(AssessmentOccasion.BEFORE, material, REGISTERED, ENDS))
                .isEmpty();
    }

    @Test
    void the_score_is_compared_unrounded() {
        assertThat(AssessmentTerms.isPassed(4, 5, 80)).isTrue();
        assertThat(AssessmentTerms.isPassed(2, 3, 67)).isFalse();
        assertThat(new Score(2, 3, false).percent()).isEqualTo(66);
    }

    private static List<String> against(
            AssessmentOccasion occasion, AssessmentOverview overview, LearnerProgress mine, Instant now) {
        return new AttemptPolicy(overview, mine, new Moments(ZoneOffset.UTC, now))
                .against(occasion).stream().map(Objection::key).toList();
    }

    private static AssessmentOverview live(Stage stage) {
        return overview(stage, BEGINS, ENDS, TERMS);
    }

    private static AssessmentOverview overview(
            Stage stage, @Nullable Instant begins, @Nullable Instant ends, AssessmentTerms terms) {
        return new AssessmentOverview(
                ActivityId.next(),
                "2027-0001",
                "Antibiotics",
                stage,
                "LIVE_COURSE",
                LocalDate.parse("2027-03-01"),
                begins,
                ends,
                terms.version(),
                terms.passMark(),
                terms.attempts(),
                terms.baseline(),
                terms.forCredit(),
                UUID.randomUUID(),
                5,
                false);
    }

    private static List<AttemptSummary> failed(int times) {
        return IntStream.rangeClosed(1, times)
                .mapToObj(attempt -> new AttemptSummary(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        AssessmentOccasion.AFTER,
                        attempt,
                        80,
                        Answers.NONE,
                        ENDS,
                        new Score(1, 5, false),
                        0))
                .toList();
    }
}
