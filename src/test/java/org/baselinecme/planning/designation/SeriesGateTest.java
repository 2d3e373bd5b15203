package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.activities.Stage;
import org.junit.jupiter.api.Test;

class SeriesGateTest {
    private static boolean isTooLong(String format, String until) {
        var schedule = new Schedule(
                Stage.PLANNING, format, LocalDate.parse("2027-03-01"), LocalDate.parse(until), List.of("PHYSICIAN"));
        return SeriesGate.isTooLong(schedule);
    }

    @Test
    void r57_a_series_spans_at_most_twelve_months() {
        assertThat(isTooLong("RSS", "2028-02-29")).isFalse();
        assertThat(isTooLong("RSS", "2028-03-01")).isTrue();
    }

    @Test
    void r57_another_format_may_last_longer() {
        assertThat(isTooLong("ENDURING", "2030-02-28")).isFalse();
    }
}
