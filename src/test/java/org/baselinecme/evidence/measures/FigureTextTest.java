package org.baselinecme.evidence.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.RateScale;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.EventRate;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.PText;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
    private static final FigureText PERCENT = new FigureText(RateScale.HUNDRED, "%");
    private static final FigureText MILLIGRAMS = new FigureText(RateScale.HUNDRED, "mg");

    @ParameterizedTest
    @DisplayName("findings C3: p prints neither as 0 nor as a threshold that it is not")
    @CsvSource({
        "0.00099, p < 0.001",
        "0.001, p = 0.001",
        "0.00104, p = 0.00104",
        "0.001004, p = 0.001004",
        "0.0494, p = 0.049",
        "0.0497, p = 0.0497",
        "0.04997, p = 0.04997",
        "0.05, p = 0.050",
        "0.0503, p = 0.0503",
        "0.0506, p = 0.051",
        "0.9997, p > 0.999",
        "1, p = 1.000"
    })
    void p_is_never_shown_as_zero_or_as_its_own_threshold(double p, String said) {
        assertThat(PText.of(p)).isEqualTo(said);
    }

    @Test
    void r49_a_single_suppressed_cell_suppresses_a_second_one() {
        assertThat(hidden(40, 3, 20)).containsExactly(false, true, true);
        assertThat(hidden(40, 3, 4)).containsExactly(false, true, true);
        assertThat(hidden(40, 5, 20)).containsExactly(false, false, false);
        assertThat(hidden(3)).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({
        "23, 80, 28.8%",
        "41, 80, 51.3%",
        "215, 500, 43.0%",
        "0, 20, 0.0%",
        "20, 20, 100.0%",
        "13, 10000, 0.13%",
        "49, 100000, 0.049%",
        "9999, 10000, 99.990%",
        "1, 1000000000, 0.00000010%"
    })
    @DisplayName("findings C3: a percentage has the digits that its size needs")
    void a_percentage_is_rounded_from_its_counts(long numerator, long denominator, String said) {
        assertThat(PERCENT.value(share(numerator, denominator))).isEqualTo(said);
    }

    @Test
    @DisplayName("findings C3: rare events are 0.120% and 0.020%, not 0.1% and 0.0%")
    void rare_events_keep_their_digits() {
        var before = share(12, 10_000);
        var after = share(2, 10_000);
        var effect = Effect.of(before, after).orElseThrow();
        var decimals = PERCENT.decimals(before, after);
        assertThat(PERCENT.value(before, decimals)).isEqualTo("0.120%");
        assertThat(PERCENT.value(after, decimals)).isEqualTo("0.020%");
        assertThat(PERCENT.difference(before, after, effect)).isEqualTo("−0.100 points");
        assertThat(PERCENT.interval(before, after, effect)).isEqualTo("−0.191 to −0.026");
    }

    @Test
    @DisplayName("findings C3: per 1,000 and per 100,000 by a setting of the measure")
    void rates_are_shown_per_thousand_or_hundred_thousand() {
        var before = share(12, 10_000);
        var after = share(2, 10_000);
        var effect = Effect.of(before, after).orElseThrow();
        var thousand = new FigureText(RateScale.THOUSAND, "%");
        assertThat(thousand.value(before)).isEqualTo("1.2 per 1,000");
        assertThat(thousand.difference(before, after, effect)).isEqualTo("−1.00 per 1,000");
        assertThat(new FigureText(RateScale.HUNDRED_THOUSAND, "%").value(after)).isEqualTo("20.0 per 100,000");
    }

    @ParameterizedTest
    @CsvSource({
        "THOUSAND, 12, 4350, '2.8 per 1,000 line-days', '12 in 4,350 line-days'",
        "TEN_THOUSAND, 12, 4350, '27.6 per 10,000 line-days', '12 in 4,350 line-days'",
        "HUNDRED_THOUSAND, 2, 812.5, '246.2 per 100,000 line-days', '2 in 812.5 line-days'",
        "HUNDRED, 12, 4350, '0.28 per 100 line-days', '12 in 4,350 line-days'",
        "THOUSAND, 0, 90, '0.0 per 1,000 line-days', '0 in 90 line-days'"
    })
    void a_rate_of_events_is_shown_per_what_the_measure_says(
            RateScale scale, long events, double exposure, String said, String basis) {
        var text = new FigureText(scale, "line-days");
        var rate = new MeasuredValue.Rate(new EventRate(events, exposure));
        assertThat(text.value(rate)).isEqualTo(said);
        assertThat(text.basis(rate)).isEqualTo(basis);
    }

    @Test
    @DisplayName("findings C3: a bound that is not 0 does not print as 0")
    void a_bound_close_to_zero_has_more_digits() {
        var before = share(300, 1_000);
        var after = share(341, 1_000);
        var effect = Effect.of(before, after).orElseThrow();
        assertThat(effect.interval().low()).isBetween(0.0, 0.0005);
        assertThat(PERCENT.interval(before, after, effect))
                .doesNotStartWith("0.0 to")
                .doesNotStartWith("0.00 to");
    }

    @ParameterizedTest
    @CsvSource({
        "500, 7.34, 2.4, 7.3 mg",
        "100, 1.04, 0.3, 1.04 mg",
        "40, 0.0214, 0.004, 0.021 mg",
        "10, 7.3, 0, 7.3 mg",
        "5, 0.004, 9, 0.004 mg"
    })
    void a_mean_has_enough_decimals_to_show_its_change(long n, double mean, double sd, String said) {
        assertThat(MILLIGRAMS.value(new MeasuredValue.Average(new Summary(n, mean, sd))))
                .isEqualTo(said);
    }

    @Test
    void a_difference_by_itself_has_the_digits_it_was_entered_with() {
        assertThat(PERCENT.amount(MeasureKind.PROPORTION, 0.05)).isEqualTo("5 points");
        assertThat(PERCENT.amount(MeasureKind.PROPORTION, 0.0025)).isEqualTo("0.25 points");
        assertThat(MILLIGRAMS.amount(MeasureKind.MEAN, 0.5)).isEqualTo("0.5 mg");
    }

    private static MeasuredValue share(long numerator, long denominator) {
        return new MeasuredValue.Share(new Proportion(numerator, denominator));
    }

    private static List<Boolean> hidden(long... denominators) {
        Stream<MeasuredValue> cells =
                LongStream.of(denominators).mapToObj(n -> new MeasuredValue.Share(new Proportion(1, n)));
        return MeasuredValue.suppressed(cells.toList());
    }
}
