package org.baselinecme.planning.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LookBackTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void r2_a_relationship_counts_until_its_end_is_further_back_than_the_office_asks() {
        var end = TODAY.minusMonths(24);
        assertThat(new LookBack(TODAY, 24).covers(end)).isTrue();
        assertThat(new LookBack(TODAY, 24).covers(end.minusDays(1))).isFalse();
        assertThat(new LookBack(TODAY, 36).covers(end.minusDays(1))).isTrue();
        assertThat(new LookBack(TODAY, 36).covers(null)).isTrue();
    }

    @Test
    void r21_a_disclosure_is_valid_for_the_months_it_was_given() {
        var half = new DisclosureValidity(Instant.parse("2027-03-01T08:00:00Z"), 6);
        assertThat(half.until(ZoneOffset.UTC)).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(half.isValidAt(Instant.parse("2027-08-31T23:00:00Z"), ZoneOffset.UTC))
                .isTrue();
        assertThat(half.isValidAt(Instant.parse("2027-09-01T00:00:00Z"), ZoneOffset.UTC))
                .isFalse();
    }
}
