package org.baselinecme.evidence.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestMeasures.mean;
import static org.baselinecme.TestMeasures.rate;
import static org.baselinecme.TestMeasures.share;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.imports.ObservationFiles;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.MeasureId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Observations leave as a file that comes in again. */
class ObservationExportDbTest extends DatabaseTest {
    @Autowired
    private ObservationFiles files;

    @Autowired
    private ObservationExportController exports;

    @Autowired
    private MeasureAccess access;

    @Test
    void what_is_exported_is_taken_over_without_a_question() {
        sameAgain(share(), """
                Site,Month,Numerator,Denominator,Group
                North,2025-09,20,100,
                South,2025-09,30,100,Comparison
                """);
        sameAgain(rate(), """
                Site,Month,Events,Exposure
                North,2025-09,2,1200.5
                North,2025-10,3,1100
                """);
        sameAgain(mean(), """
                Site,Month,n,Mean,SD
                North,2025-09,40,7.345,2.4
                """);
    }

    @Test
    void a_small_value_and_the_one_that_would_tell_it_are_left_out() {
        var measure = loaded(share(), """
                Site,Month,Numerator,Denominator
                North,2025-09,20,100
                South,2025-09,30,120
                West,2025-09,1,4
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(new String(file(measure), StandardCharsets.UTF_8))
                .contains("South")
                .doesNotContain("West", "North");
    }

    /** The file of a measure holds what another measure of its kind reads. */
    private void sameAgain(MeasureForm form, String table) {
        var first = loaded(form, table.getBytes(StandardCharsets.UTF_8));
        var second = loaded(form, file(first));
        assertThat(access.observations(second))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id", "measure", "at")
                .containsExactlyInAnyOrderElementsOf(access.observations(first));
    }

    private byte[] file(MeasureId measure) {
        return Objects.requireNonNull(
                cast.as(cast.drKhan(), me -> exports.file(me, measure)).getBody());
    }

    private MeasureId loaded(MeasureForm form, byte[] content) {
        var measuring = new TestMeasures(cast);
        var measure = measuring.define(measuring.held(), form);
        return cast.as(cast.drKhan(), me -> {
            files.load(me, measure, files.upload(me, measure, "observations.csv", content));
            return measure;
        });
    }
}
