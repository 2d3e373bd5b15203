package org.baselinecme.evidence.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "7.345|7.345|7345",
                "7,345|7345|7.345",
                "7,34|-|7.34",
                "0,130|-|0.130",
                "1,234.5|1234.5|-",
                "1.234,5|-|1234.5",
                "1 234|1234|1234",
                "1’234.5|1234.5|-",
                "−0.5|-0.5|-",
                ".5|0.5|-",
                "120|120|120",
                "1,00,000|-|-",
                "43%|-|-",
                "1e3|-|-",
                "=4+5|-|-",
                "12 34|-|-",
                ",|-|-"
            })
    void a_cell_is_read_in_each_style_or_not_at_all(String cell, BigDecimal point, BigDecimal comma) {
        assertThat(NumberStyle.POINT.decimal(cell).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(java.util.Optional.ofNullable(point).map(BigDecimal::stripTrailingZeros));
        assertThat(NumberStyle.COMMA.decimal(cell).map(BigDecimal::stripTrailingZeros))
                .isEqualTo(java.util.Optional.ofNullable(comma).map(BigDecimal::stripTrailingZeros));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"1,234|1234|-", "1.234|-|1234", "43.0|43|-", "43.000|43|43000", "43.5|-|-", "-4|-|-"})
    void a_count_is_whole(String cell, BigDecimal point, BigDecimal comma) {
        assertThat(NumberStyle.POINT.whole(cell)).isEqualTo(java.util.Optional.ofNullable(point));
        assertThat(NumberStyle.COMMA.whole(cell)).isEqualTo(java.util.Optional.ofNullable(comma));
    }
}
