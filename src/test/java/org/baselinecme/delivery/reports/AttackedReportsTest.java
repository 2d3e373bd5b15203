package org.baselinecme.delivery.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 2,000 made-up reports of a new seed each time: each is read exactly or refused, and none is silently wrong. */
class AttackedReportsTest {
    private static final Logger LOG = LoggerFactory.getLogger(AttackedReportsTest.class);
    private static final int REPORTS = 2000;

    @Property(
            tries = 1,
            generation = GenerationMode.RANDOMIZED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.OFF)
    void no_report_is_silently_wrong(@ForAll long seed) {
        var found = ReportExamination.of(seed, REPORTS);
        LOG.info("{} reports of seed {}: {} exact, {} refused", REPORTS, seed, found.exact(), found.refused());
        assertThat(found.wrong()).as("seed " + seed).isEmpty();
        assertThat(found.exact()).as("seed " + seed).isGreaterThan(REPORTS * 8 / 10);
    }

    @Test
    void the_words_of_dates_are_those_of_the_running_java() throws java.io.IOException {
        try (var file = Objects.requireNonNull(CldrWords.class.getResourceAsStream("/reports/date-words.txt"))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(CldrWords.all());
        }
    }
}
