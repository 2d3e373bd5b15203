package org.baselinecme.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteChartTest {
    @Test
    void the_site_that_rose_most_is_first_and_one_that_is_not_shown_last() {
        var chart = SiteChart.of(
                List.of(site("A", 0.4, 0.3), site("B", 0.4, 0.6), site("C", 0.4, null), site("D", 0.4, 0.5)),
                AxisUnit.PERCENT,
                Canvas.ROOMY);
        assertThat(chart.rows()).extracting(SiteChart.Row::site).containsExactly("B", "D", "A", "C");
        assertThat(chart.rows()).extracting(SiteChart.Row::n).contains("50 → 50", "50 → –");
    }

    @ParameterizedTest
    @EnumSource(Canvas.class)
    void a_long_name_is_cut_and_whole_in_the_table(Canvas canvas) {
        var name = "The clinic east of the river and beyond the second of the three hills";
        var row = SiteChart.of(List.of(site(name, 0.4, 0.5)), AxisUnit.PERCENT, canvas)
                .rows()
                .getFirst();
        assertThat(row.name()).endsWith("…").hasSizeLessThan(40);
        assertThat(row.site()).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource(Canvas.class)
    void a_long_unit_stands_above_the_axis(Canvas canvas) {
        var chart = SiteChart.of(List.of(site("A", 0.4, 0.5)), new AxisUnit(1000, " per 1,000", 1), canvas);
        assertThat(chart.unit()).isEqualTo("per 1,000");
        assertThat(chart.marks()).noneMatch(mark -> mark.text().contains("per"));
    }

    private static SiteChart.Site site(String name, double before, @Nullable Double after) {
        return new SiteChart.Site(name, value(before), after == null ? null : value(after));
    }

    private static SiteChart.Value value(double center) {
        return new SiteChart.Value(center, Optional.empty(), 50, "");
    }
}
