package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A small sample of what {@link AttackedReportsTest} makes up, always the same. */
class GeneratedReportsTest {
    private static final long SEED = 20261201;

    @Test
    void a_hundred_reports_of_many_languages_are_exact_or_refused() {
        var found = ReportExamination.of(SEED, 100);
        assertThat(found.wrong()).isEmpty();
        assertThat(found.exact()).as(String.join("\n", found.refusals())).isGreaterThan(90);
    }
}
