package org.baselinecme.evidence.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.SampleObservations;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.measures.OutcomeFormat;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTableTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "month,site,events,total\n2025-09,North,40,100\n",
                "Total;Events;Site;Month\r\n100;40;North;2025-09\r\n",
                "Clinic\tPeriod\tNumerator\tDenominator\nNorth\t2025-09\t40\t100\n",
                "Report of September\n\nDenominator,Numerator,To,From,Location\n100,40,9/30/2025,9/1/2025,\" North \"\n"
            })
    void columns_are_found_by_heading_in_any_order(String text) {
        assertThat(read(text, StandardCharsets.UTF_8).fresh()).singleElement().satisfies(one -> {
            assertThat(one.site()).isEqualTo("North");
            assertThat(OutcomeFormat.days(one.days())).isEqualTo("Sep 1, 2025 – Sep 30, 2025");
            assertThat(OutcomeFormat.basis(one.value())).isEqualTo("40 of 100");
        });
    }

    @Test
    void common_character_encodings_are_read() {
        var text = "site;from;numerator;denominator\nPoliclínica;2025-09;40;100\n";
        assertThat(read("\ufeff" + text, StandardCharsets.UTF_8).fresh()).hasSize(1);
        assertThat(read("\ufeff" + text, StandardCharsets.UTF_16LE).fresh()).hasSize(1);
        assertThat(read(text, Charset.forName("windows-1252"))
                        .fresh()
                        .getFirst()
                        .site())
                .isEqualTo("Policlínica");
    }

    @Test
    void a_repeated_line_counts_once_and_a_contradiction_is_refused() {
        var table = read(
                "site,from,numerator,denominator\nNorth,2025-09,40,100\nnorth ,2025-09,40,100\nNORTH,2025-09,41,100\n",
                StandardCharsets.UTF_8);
        assertThat(table.fresh()).hasSize(1);
        assertThat(table.lines()).extracting(ObservationTable.Line::isGood).containsExactly(true, true, false);
    }

    @Test
    void invalid_counts_are_reported_by_line() {
        var table = read(
                "site,from,numerator,denominator\nA,2025-09,=4+5,100\nB,2025-09,40%,100\nC,2025-09,0,100\n"
                        + "D,2025-09,100,100\nE,2025-09,\"1,040\",\"2,100\"\nF,2026-07,4,100\nG,2025-09,\"4,5\",100\n",
                StandardCharsets.UTF_8);
        assertThat(table.lines())
                .extracting(ObservationTable.Line::isGood)
                .containsExactly(false, false, true, true, true, false, false);
    }

    @Test
    void ten_thousand_lines_are_read_quickly() {
        var text = new StringBuilder("site,from,to,numerator,denominator\n");
        for (var i = 0; i < 10_000; i++) {
            var day = LocalDate.parse("1990-01-01").plusDays(i);
            text.append("North,%s,%s,40,100%n".formatted(day, day));
        }
        assertThat(read(text.toString(), StandardCharsets.UTF_8).fresh()).hasSize(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "MEAN, 'from,numerator,denominator;2025-09,40,100', outcome-file.mean-headings",
        "MEAN, 'from,n,mean;2025-09,40,7.3', outcome-file.mean-headings",
        "PROPORTION, 'from,n,mean,sd;2025-09,40,7.3,2.4', outcome-file.headings",
        "PROPORTION, 'from,numerator,denominator', outcome-file.no-rows",
        "MEAN, 'from,n,mean,sd;;', outcome-file.no-rows"
    })
    void a_table_without_the_headings_of_its_kind_or_without_lines_is_refused(
            MeasureKind kind, String lines, String objection) {
        var measure = SampleObservations.measure(kind == MeasureKind.MEAN ? TestMeasures.mean() : TestMeasures.share());
        var table = lines.replace(';', '\n').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ObservationTable.of(table, measure, List.of(), TODAY))
                .isInstanceOf(Refused.class)
                .hasMessage(objection);
    }

    private static ObservationTable read(String text, Charset charset) {
        return ObservationTable.of(
                text.getBytes(charset), SampleObservations.measure(TestMeasures.share()), List.of(), TODAY);
    }
}
