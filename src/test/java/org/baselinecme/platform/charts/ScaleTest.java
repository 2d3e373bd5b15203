package org.baselinecme.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    @Test
    void ticks_have_round_labels() {
        assertThat(texts(Scale.of(0, 13, 0, 100), false))
                .containsExactly("0.0", "2.5", "5.0", "7.5", "10.0", "12.5", "15.0");
        assertThat(texts(Scale.of(0, 0.13, 0, 100), true)).startsWith("0.0%", "2.5%", "5.0%");
        assertThat(texts(Scale.of(0.2, 0.7, 0, 100), true)).startsWith("20%", "30%");
    }

    @Test
    void ticks_of_small_values_differ() {
        assertThat(texts(Scale.of(0, 0.001, 0, 100), true)).doesNotHaveDuplicates();
        assertThat(texts(Scale.of(0.0012, 0.0019, 0, 100), false)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 7.3, 1e9, -1e9})
    void a_single_value_has_a_place(double value) {
        var scale = Scale.of(value, value, 0, 100);
        assertThat(Double.parseDouble(scale.at(value))).isBetween(0.0, 100.0);
        assertThat(scale.marks(AxisUnit.PLAIN)).hasSizeBetween(2, 10);
    }

    private static List<String> texts(Scale scale, boolean percent) {
        return scale.marks(percent ? AxisUnit.PERCENT : AxisUnit.PLAIN).stream()
                .map(Scale.Mark::text)
                .toList();
    }
}
