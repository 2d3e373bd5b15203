package org.baselinecme.planning.systems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.baselinecme.planning.systems.CreditRule.Partial;
import org.baselinecme.planning.systems.CreditRule.Rounding;
import org.baselinecme.platform.kernel.Credits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings A6: each credit system counts by its own rule. */
class CreditRuleTest {
    @ParameterizedTest
    @CsvSource({"7,0.00", "8,0.25", "50,0.75", "53,1.00", "60,1.00", "400,6.75"})
    void r30_the_standard_rule_gives_the_amounts_of_the_ama(long minutes, String credits) {
        assertThat(CreditRule.STANDARD.ofMinutes(minutes)).hasToString(credits);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 0.50, NEAREST, 14, 0.00",
        "60, 0.50, NEAREST, 15, 0.50",
        "60, 0.50, NEAREST, 44, 0.50",
        "60, 0.50, NEAREST, 45, 1.00",
        "60, 0.50, DOWN, 59, 0.50",
        "60, 1.00, DOWN, 119, 1.00",
        "60, 1.00, NEAREST, 90, 2.00",
        "60, 0.25, DOWN, 14, 0.00",
        "60, 0.25, DOWN, 29, 0.25",
        "50, 0.25, NEAREST, 50, 1.00",
        "50, 0.25, NEAREST, 60, 1.25",
        "50, 0.50, DOWN, 74, 1.00",
        "50, 0.50, DOWN, 75, 1.50"
    })
    void other_systems_have_other_units_steps_and_rounding(
            int unit, String step, Rounding rounding, long minutes, String credits) {
        var rule = new CreditRule(unit, Credits.of(step).quarters(), rounding, Partial.PROPORTIONAL, null);
        assertThat(rule.ofMinutes(minutes)).hasToString(credits);
    }

    @ParameterizedTest
    @CsvSource({"3600,true", "3541,true", "3540,false", "1800,false", "0,false"})
    void all_or_none_counts_a_session_that_was_attended_to_the_minute(long attended, boolean counts) {
        assertThat(allOrNone().counts(attended, 3600)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"80,2880,true", "80,2879,false", "100,3600,true", "100,3599,false", "1,36,true"})
    void a_minimum_share_counts_from_the_share_on(int percent, long attended, boolean counts) {
        var rule = new CreditRule(60, 1, Rounding.NEAREST, Partial.MINIMUM_SHARE, percent);
        assertThat(rule.counts(attended, 3600)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPORTIONAL,,1.00,0.75,0.75",
        "PROPORTIONAL,,1.00,1.50,1.00",
        "ALL_OR_NONE,,1.00,0.75,0.00",
        "ALL_OR_NONE,,1.00,1.00,1.00",
        "MINIMUM_SHARE,75,1.00,0.75,0.75",
        "MINIMUM_SHARE,75,1.00,0.50,0.00"
    })
    void a_lower_claim_goes_by_the_same_rule(
            Partial partial, Integer percent, String earned, String requested, String gives) {
        var rule = new CreditRule(60, 1, Rounding.NEAREST, partial, percent);
        assertThat(rule.lowered(Credits.of(earned), Credits.of(requested))).hasToString(gives);
    }

    @Test
    void a_lower_claim_falls_to_the_step_below() {
        var halves = new CreditRule(60, 2, Rounding.NEAREST, Partial.PROPORTIONAL, null);
        assertThat(halves.lowered(Credits.of("1.50"), Credits.of("1.25"))).hasToString("1.00");
    }

    @ParameterizedTest
    @CsvSource({"60,1,NEAREST,1.00,67", "60,4,DOWN,1.00,119", "50,1,NEAREST,1.00,56", "60,2,DOWN,0.50,59"})
    void the_most_minutes_of_an_amount_give_no_more_than_it(
            int unit, int step, Rounding rounding, String credits, long minutes) {
        var rule = new CreditRule(unit, step, rounding, Partial.PROPORTIONAL, null);
        assertThat(rule.mostMinutes(Credits.of(credits))).isEqualTo(minutes);
        assertThat(rule.ofMinutes(minutes)).hasToString(credits);
        assertThat(rule.ofMinutes(minutes + 1)).isGreaterThan(Credits.of(credits));
    }

    @Test
    void a_share_belongs_to_a_minimum_share_alone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditRule(60, 1, Rounding.NEAREST, Partial.ALL_OR_NONE, 80));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditRule(60, 1, Rounding.NEAREST, Partial.MINIMUM_SHARE, null));
    }

    private static CreditRule allOrNone() {
        return new CreditRule(60, 1, Rounding.NEAREST, Partial.ALL_OR_NONE, null);
    }
}
