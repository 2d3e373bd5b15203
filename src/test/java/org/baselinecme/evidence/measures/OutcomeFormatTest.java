package org.baselinecme.evidence.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeFormatTest {
    @ParameterizedTest
    @CsvSource({"0.00099, p < 0.001", "0.001, p = 0.001", "0.0494, p = 0.049", "1, p = 1.000"})
    void p_is_never_shown_as_zero(double p, String said) {
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
    @CsvSource({"23, 80, 28.8 %", "41, 80, 51.3 %", "215, 500, 43.0 %", "0, 20, 0.0 %", "20, 20, 100.0 %"})
    void a_percentage_is_rounded_from_its_counts(long numerator, long denominator, String said) {
        assertThat(PERCENT.value(new MeasuredValue.Share(new Proportion(numerator, denominator))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "500, 7.34, 2.4, 7.3 mg, −0.06 mg",
        "100, 1.04, 0.3, 1.04 mg, −0.060 mg",
        "40, 0.0214, 0.004, 0.021 mg, −0.0600 mg",
        "10, 7.3, 0, 7.3 mg, −0.06 mg"
    })
    void a_mean_has_enough_decimals_to_show_its_change(long n, double mean, double sd, String said, String difference) {
        var value = new MeasuredValue.Average(new Summary(n, mean, sd));
        assertThat(OutcomeFormat.value(value, "mg")).isEqualTo(said);
        assertThat(OutcomeFormat.difference(value, -0.06, "mg")).isEqualTo(difference);
    }

    private static List<Boolean> hidden(long... denominators) {
        Stream<MeasuredValue> cells =
                LongStream.of(denominators).mapToObj(n -> new MeasuredValue.Share(new Proportion(1, n)));
        return MeasuredValue.suppressed(cells.toList());
    }
}
