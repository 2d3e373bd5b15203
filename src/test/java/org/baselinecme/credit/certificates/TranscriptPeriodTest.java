package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.junit.jupiter.api.Test;

class TranscriptPeriodTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    @Test
    void the_default_period_is_this_year() {
        assertThat(days(null, "")).isEqualTo(days("2026-01-01", "2026-12-31"));
    }

    @Test
    void reversed_dates_are_swapped() {
        assertThat(days("2026-05-01", "2025-05-01")).isEqualTo(days("2025-05-01", "2026-05-01"));
    }

    @Test
    void an_invalid_date_is_reported() {
        assertThat(days("yesterday", "2026-05-01").wrong()).isTrue();
        assertThat(days("99999-01-01", null).wrong()).isTrue();
        assertThat(days("2026-05-01", null).wrong()).isFalse();
    }

    @Test
    void an_invalid_page_number_is_the_first_page() {
        assertThat(new TranscriptPeriod(null, null, "-3").number()).isEqualTo(1);
        assertThat(new TranscriptPeriod(null, null, "999999999999").number()).isEqualTo(1);
        assertThat(new TranscriptPeriod(null, null, "4").number()).isEqualTo(4);
    }

    private static TranscriptPeriod.Days days(String from, String to) {
        return new TranscriptPeriod(from, to, null).days(TODAY);
    }
}
