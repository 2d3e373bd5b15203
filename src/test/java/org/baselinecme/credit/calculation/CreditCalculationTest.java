package org.baselinecme.credit.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.CodeWindow;
import org.baselinecme.delivery.attendance.PresenceEvidence;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.planning.agenda.AccreditedSlot;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.planning.systems.CreditRule;
import org.baselinecme.planning.systems.CreditRule.Partial;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R30, R35, R39: minutes to credits, capped, counted once, and explained. */
class CreditCalculationTest {
    private static final ActivityId ROUNDS = ActivityId.next();
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));
    private static final Instant EIGHT = Instant.parse("2027-03-01T08:00:00Z");
    private static final Instant LATER = EIGHT.plusSeconds(86_400);

    @ParameterizedTest
    @CsvSource({"7,0.00", "8,0.25", "50,0.75", "52,0.75", "53,1.00", "60,1.00", "67,1.00", "68,1.25", "400,6.75"})
    void r30_minutes_are_rounded_once_to_the_nearest_quarter(long minutes, String credits) {
        var proof = proof(0, 600, span(0, minutes));
        assertThat(reckon("10.00", proof).credits()).hasToString(credits);
    }

    @Test
    void r30_a_claim_never_exceeds_the_maximum_however_long_it_ran() {
        var ranOver = proof(0, 95, span(0, 95));
        var reckoned = reckon("1.00", ranOver);
        assertThat(reckoned.credits()).hasToString("1.00");
        assertThat(keys(reckoned)).endsWith("claim.sum.capped");
    }

    @Test
    void r30_a_session_that_ended_early_gives_its_actual_time() {
        assertThat(reckon("1.00", proof(0, 25, span(0, 25))).credits()).hasToString("0.50");
    }

    @Test
    void r30_seconds_are_summed_before_rounding() {
        var twelve = java.util.stream.IntStream.range(0, 12)
                .mapToObj(n -> proof(n * 60, 50, span(n * 60, n * 60 + 50)))
                .toArray(VerifiedAttendance[]::new);
        assertThat(reckon("12.00", twelve).credits()).hasToString("10.00");
    }

    @Test
    void r35_parallel_sessions_count_once() {
        var one = proof(0, 60, span(0, 60));
        var other = proof(0, 60, span(0, 60));
        var reckoned = reckon("2.00", one, other);
        assertThat(reckoned.credits()).hasToString("1.00");
        assertThat(keys(reckoned)).contains("claim.parallel");
    }

    @Test
    void time_counted_by_another_award_is_subtracted_and_explained() {
        var other = counted("Tumor Board: Lung", span(30, 90));
        var reckoned =
                CreditCalculation.of(List.of(proof(0, 60, span(0, 60))), Credits.of("1.00"), List.of(other), LATER);
        assertThat(reckoned.credits()).hasToString("0.50");
        assertThat(reckoned.lines())
                .filteredOn(line -> line.key().equals("claim.overlap"))
                .singleElement()
                .satisfies(line -> assertThat(line.arguments()).contains(30L, "Tumor Board: Lung"));
    }

    @Test
    void adjacent_intervals_count_in_full() {
        var before = counted("Morning Report", span(-60, 0));
        var reckoned =
                CreditCalculation.of(List.of(proof(0, 60, span(0, 60))), Credits.of("1.00"), List.of(before), LATER);
        assertThat(reckoned.credits()).hasToString("1.00");
    }

    @Test
    void time_in_the_future_cannot_be_attested() {
        var proof = proof(0, 60, span(0, 60));
        var early = CreditCalculation.of(List.of(proof), Credits.of("1.00"), List.of(), EIGHT.plusSeconds(49 * 60));
        assertThat(early.waiting()).hasSize(1);
        assertThat(early.isNothing()).isTrue();
        var open = CreditCalculation.of(List.of(proof), Credits.of("1.00"), List.of(), EIGHT.plusSeconds(50 * 60));
        assertThat(open.waiting()).isEmpty();
    }

    @Test
    void a_total_without_join_times_verifies_its_minutes() {
        var session = session(0, 60);
        var proof = new VerifiedAttendance(session, List.of(), 1800, List.of(PresenceEvidence.FILE));
        assertThat(reckon("1.00", proof).credits()).hasToString("0.50");
    }

    @Test
    void b7_an_explanation_has_the_seconds_that_decide_the_rounding() {
        var half = new TimeInterval(EIGHT, EIGHT.plusSeconds(450));
        var reckoned = reckon("1.00", proof(0, 60, half));
        assertThat(reckoned.credits()).hasToString("0.25");
        assertThat(reckoned.lines().getLast().arguments()).startsWith("7:30");
        assertThat(reckoned.lines().getFirst().arguments()).endsWith("7:30", 60L);
    }

    @Test
    void of_two_attendance_records_the_larger_counts() {
        var proof = new VerifiedAttendance(session(0, 60), List.of(span(0, 20)), 2700, List.of(PresenceEvidence.FILE));
        assertThat(reckon("1.00", proof).credits()).hasToString("0.75");
    }

    @Test
    void a6_each_system_counts_by_its_own_rule_and_says_so() {
        var whole = new CreditLimit("ACPE", "Pharmacy", rule(60, 1, Partial.ALL_OR_NONE, null), Credits.of("2.00"));
        var half = new CreditLimit("APA", "Psychology", rule(50, 2, Partial.PROPORTIONAL, null), Credits.of("2.00"));
        var proofs = List.of(proof(0, 60, span(0, 60)), proof(60, 60, span(60, 105)));
        var reckoned = CreditCalculation.of(proofs, List.of(whole, half), List.of(), LATER);
        assertThat(reckoned.amount("ACPE", reckoned.credits())).hasToString("1.00");
        assertThat(reckoned.amount("APA", reckoned.credits())).hasToString("2.00");
        assertThat(keys(reckoned))
                .contains(
                        "claim.rule.all",
                        "claim.rule.minutes",
                        "claim.rule.step",
                        "claim.sum.rounded-step",
                        "claim.system");
        assertThat(reckoned.choices())
                .extracting(Credits::toString)
                .contains("1.00", "0.50")
                .doesNotContain("0.25");
    }

    @Test
    void a6_too_little_of_a_session_gives_nothing_and_is_told() {
        var share = new CreditLimit("X", "Some", rule(60, 1, Partial.MINIMUM_SHARE, 80), Credits.of("1.00"));
        var reckoned = CreditCalculation.of(List.of(proof(0, 60, span(0, 45))), List.of(share), List.of(), LATER);
        assertThat(reckoned.isNothing()).isTrue();
        assertThat(reckoned.refused())
                .singleElement()
                .satisfies(line -> assertThat(line.arguments()).contains(45L, 60L, 80));
        var enough = CreditCalculation.of(List.of(proof(0, 60, span(0, 48))), List.of(share), List.of(), LATER);
        assertThat(enough.credits()).hasToString("0.75");
    }

    private static CreditRule rule(int minutes, int step, Partial partial, Integer percent) {
        return new CreditRule(minutes, step, CreditRule.Rounding.NEAREST, partial, percent);
    }

    private static List<String> keys(CreditCalculation reckoned) {
        return reckoned.lines().stream().map(ExplanationLine::key).toList();
    }

    private static CreditCalculation reckon(String maximum, VerifiedAttendance... proofs) {
        return CreditCalculation.of(List.of(proofs), Credits.of(maximum), List.of(), LATER);
    }

    private static ExistingAward counted(String name, TimeInterval during) {
        return new ExistingAward(
                AwardId.next(),
                UUID.randomUUID(),
                NOBODY,
                name,
                false,
                false,
                "AMA1",
                1,
                Credits.of("1.00"),
                List.of(during));
    }

    private static VerifiedAttendance proof(long from, long minutes, TimeInterval there) {
        return new VerifiedAttendance(session(from, minutes), List.of(there), 0, List.of(PresenceEvidence.QR));
    }

    private static Session session(long from, long minutes) {
        var item = new AccreditedSlot(
                SlotId.next(),
                SlotTime.of(LocalDate.parse("2027-03-01"), LocalTime.of(8, 0), LocalTime.of(9, 0), ZoneOffset.UTC),
                "Sepsis in the first hour");
        var held = span(from, from + minutes);
        return new Session(ROUNDS, item, held, held, 0, CodeWindow.DEFAULT);
    }

    private static TimeInterval span(long fromMinute, long untilMinute) {
        return new TimeInterval(EIGHT.plusSeconds(fromMinute * 60), EIGHT.plusSeconds(untilMinute * 60));
    }
}
