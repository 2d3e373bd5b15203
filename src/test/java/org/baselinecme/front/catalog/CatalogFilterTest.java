package org.baselinecme.front.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CatalogFilterTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static CatalogFilter filter(String q, String span, String hours, String page) {
        return new CatalogFilter(q, null, null, null, null, span, hours, null, page);
    }

    @Test
    void an_empty_filter_matches_everything() {
        var all = new CatalogFilter(null, null, null, null, null, null, null, null, null);
        assertThat(all.isNarrow()).isFalse();
        assertThat(all.pageNumber()).isEqualTo(1);
        assertThat(all.quarters()).isZero();
    }

    @Test
    void invalid_filters_are_ignored() {
        var odd = filter("  ", "soon", "-1", "last");
        assertThat(odd.isNarrow()).isFalse();
        assertThat(odd.until(TODAY)).isAfter(TODAY.plusYears(50));
    }

    @Test
    void period_credits_and_page_are_parsed() {
        var some = filter("sepsis", "30", "4", "3");
        assertThat(some.until(TODAY)).isEqualTo("2026-12-23");
        assertThat(some.quarters()).isEqualTo(16);
        assertThat(some.pageNumber()).isEqualTo(3);
    }

    @Test
    void long_words_are_cut_and_large_numbers_are_bounded() {
        assertThat(filter("a".repeat(5000), null, null, "99999").words()).hasSize(200);
        assertThat(filter("", null, null, "99999").pageNumber()).isEqualTo(10_000);
        assertThat(filter("a\0b", null, null, null).words()).isEqualTo("ab");
    }
}
