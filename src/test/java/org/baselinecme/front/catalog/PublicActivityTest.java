package org.baselinecme.front.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicActivityTest {
    @ParameterizedTest
    @CsvSource({
        "Pharmacist, a pharmacist",
        "Occupational therapist, an occupational therapist",
        "PA, a PA",
        "Unit clerk, a unit clerk",
        "Resident physician, a resident physician"
    })
    void a_profession_is_written_within_a_sentence(String profession, String within) {
        assertThat(new PublicActivity.Earned("X", profession, false, List.of()).within())
                .isEqualTo(within);
    }

    @Test
    void the_next_session_of_a_series_is_the_first_accredited_one_that_is_not_over() {
        var days = List.of(
                new PublicActivity.Day(
                        "Wed, Dec 2, 2026",
                        List.of(
                                session("7:00–8:00 AM MST", "2026-12-02T15:00:00Z", "Sepsis", ""),
                                session("8:00–8:15 AM MST", "2026-12-02T15:15:00Z", "Coffee", "slot.break"))),
                new PublicActivity.Day(
                        "Wed, Dec 9, 2026",
                        List.of(session("7:00–8:00 AM MST", "2026-12-09T15:00:00Z", "Stroke", ""))));
        assertThat(PublicActivity.next(days, Instant.parse("2026-12-02T14:59:00Z")))
                .contains(new PublicActivity.Upcoming("Wed, Dec 2, 2026", "7:00–8:00 AM MST", "Sepsis"));
        assertThat(PublicActivity.next(days, Instant.parse("2026-12-02T15:00:00Z")))
                .contains(new PublicActivity.Upcoming("Wed, Dec 9, 2026", "7:00–8:00 AM MST", "Stroke"));
        assertThat(PublicActivity.next(days, Instant.parse("2026-12-09T15:00:00Z")))
                .isEmpty();
    }

    private static PublicActivity.Item session(String times, String ends, String title, String label) {
        return new PublicActivity.Item(times, Instant.parse(ends), title, "", label, "", "", true, List.of());
    }
}
