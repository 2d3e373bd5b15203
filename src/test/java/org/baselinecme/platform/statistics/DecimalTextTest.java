package org.baselinecme.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.25|1|0.3",
                "-0.25|1|−0.3",
                "-0.04|1|0.0",
                "2.675|2|2.68",
                "1234.5|0|1,235",
                "-1.3|2|−1.30",
                "0|2|0.00"
            })
    void a_number_is_rounded_once_and_half_up(double value, int decimals, String said) {
        assertThat(DecimalText.of(value, decimals)).isEqualTo(said);
    }
}
