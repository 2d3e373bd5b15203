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
import org.baselinecme.platform.files.SampleWorkbook;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "month,site,numerator,denominator\n2025-09,North,40,100\n",
                "Denom;Num;Site;Month\r\n100;40;North;2025-09\r\n",
                "Clinic\tPeriod\tNumerator\tDenominator\nNorth\t2025-09\t40\t100\n",
                "clinic|period|numerator|denominator\nNorth|2025-09|40|100\n",
                "sep=;\nSite;From;To;Den;Num\nNorth;1.9.2025;30.9.2025;100;40\n",
                "Standort;Monat;Zähler;Nenner\nNorth;September 2025;40;100\n",
                "Report of September\n\nDenominator,Numerator,To,From,Location\n100,40,9/30/2025,9/1/2025,\" North \"\n",
                "Site,Month,Numerator,Denominator,Rate\nNorth,Sep-25,40,100,40%\n",
                "\"Site\",\"Month\",\"Numerator\",\"Denominator\"\n\"North\",\"Sep 2025\",\"40\",\"100\"\n"
            })
    void columns_with_names_beyond_doubt_need_no_question(String text) {
        var table = SampleTables.counts(text, TableAnswers.NONE);
        assertThat(table.open()).isEmpty();
        assertThat(table.fresh()).singleElement().satisfies(one -> {
            assertThat(one.site()).isEqualTo("North");
            assertThat(OutcomeFormat.period(one.days())).isEqualTo("September 2025");
            assertThat(SampleTables.said(TestMeasures.share(), one)).endsWith("40 of 100");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Site,Year,Month,Numerator,Denominator\nNorth,2025,9,40,100\n",
                "Site,Month,Year,Numerator,Denominator\nNorth,September,2025,40,100\n",
                "Standort;Jahr;Monat;Zähler;Nenner\nNorth;2025;Sept.;40;100\n",
                "Site,Year,Month,Numerator,Denominator\nNorth,2025,2025-09,40,100\n"
            })
    void a_year_in_a_column_of_its_own_belongs_to_its_month(String text) {
        var table = SampleTables.counts(text, TableAnswers.NONE);
        assertThat(table.open()).isEmpty();
        assertThat(table.fresh())
                .extracting(one -> OutcomeFormat.period(one.days()))
                .containsExactly("September 2025");
    }

    @Test
    void a_year_alone_is_asked_about_as_it_may_be_fiscal() {
        var table = SampleTables.counts("Site,Year,Numerator,Denominator\nNorth,2025,40,100\n", TableAnswers.NONE);
        assertThat(SampleTables.asked(table)).containsExactly(TableQuestion.Kind.COLUMNS);
        assertThat(table.columns().of()).containsEntry(TableColumn.FROM, 1);
    }

    @Test
    void a_workbook_is_read_like_a_file_of_text() {
        var rows = List.of(
                List.of("Site", "From", "To", "Numerator", "Denominator"),
                List.of("North", SampleWorkbook.date(45901), SampleWorkbook.date(45930), "40", "100"));
        var text = TableText.of(SampleWorkbook.of(rows), MeasureKind.PROPORTION);
        var table = ObservationTable.of(
                text,
                TableAnswers.NONE,
                SampleObservations.measure(TestMeasures.share()),
                List.of(),
                SampleTables.TODAY);
        assertThat(table.open()).isEmpty();
        assertThat(table.fresh())
                .extracting(one -> SampleTables.said(TestMeasures.share(), one))
                .containsExactly("North September 2025: 40 of 100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit,month,events,exposure\nICU,2025-09,12,4350\n",
                "Unit,Month,Infections,Line days,Rate\nICU,Sep 2025,12,4350,2.76\n",
                "Standort;Monat;Zähler;Patienttage\nICU;September 2025;12;4350\n",
                "Ward,From,To,Numerator,Denominator\nICU,9/1/2025,9/30/2025,12,4350.0\n"
            })
    void events_and_what_they_were_counted_in_are_read_without_a_question(String text) {
        var table = SampleTables.read(TestMeasures.rate(), text, StandardCharsets.UTF_8, TableAnswers.NONE);
        assertThat(table.open()).isEmpty();
        assertThat(table.fresh())
                .singleElement()
                .satisfies(one -> assertThat(SampleTables.said(TestMeasures.rate(), one))
                        .isEqualTo("ICU September 2025: 12 in 4,350 line-days"));
    }

    @Test
    void an_exposure_has_decimals_and_events_have_none() {
        var table = SampleTables.read(
                TestMeasures.rate(),
                "site,month,events,exposure\nA,2025-09,3,812.5\nB,2025-09,3.5,800\nC,2025-09,3,0\nD,2025-09,900,12\n",
                StandardCharsets.UTF_8,
                TableAnswers.NONE);
        assertThat(table.lines()).extracting(TableLine::isGood).containsExactly(true, false, false, true);
    }

    @Test
    void a_total_of_rates_and_an_exposure_that_can_be_two_numbers_are_asked_about() {
        var table = SampleTables.read(
                TestMeasures.rate(),
                "site,month,events,exposure\nA,2025-09,3,812.5\nB,2025-09,4,800.3\nC,2025-09,5,700\nH,2025-09,12,2312.8\n",
                StandardCharsets.UTF_8,
                TableAnswers.NONE);
        assertThat(SampleTables.asked(table)).containsExactly(TableQuestion.Kind.TOTAL);
        var grouped = SampleTables.read(
                TestMeasures.rate(),
                "site,month,events,line days\nA,2025-09,3,\"4,350\"\n",
                StandardCharsets.UTF_8,
                TableAnswers.NONE);
        assertThat(SampleTables.asked(grouped)).containsExactly(TableQuestion.Kind.NUMBERS);
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
        var table = SampleTables.counts(
                "site,from,numerator,denominator\nNorth,2025-09,40,100\nnorth ,2025-09,40,100\nNORTH,2025-09,41,100\n",
                TableAnswers.NONE);
        assertThat(table.fresh()).hasSize(1);
        assertThat(table.lines()).extracting(TableLine::isGood).containsExactly(true, true, false);
    }

    @Test
    void invalid_counts_are_reported_by_line() {
        var table = SampleTables.counts(
                "site,from,numerator,denominator\nA,2025-09,=4+5,100\nB,2025-09,40%,100\nC,2025-09,0,100\n"
                        + "D,2025-09,100,100\nE,2025-09,\"1,040\",\"2,100\"\nF,2026-11,4,100\nG,2025-09,\"4,5\",100\n"
                        + "H,2025-09,41,40\nI,FY25 Q3,4,10\nJ,Q3 2025,4,10\n",
                TableAnswers.NONE);
        assertThat(table.open()).isEmpty();
        assertThat(table.lines())
                .extracting(TableLine::isGood)
                .containsExactly(false, false, true, true, true, false, false, false, false, true);
    }

    @Test
    void ten_thousand_lines_are_read_quickly() {
        var text = new StringBuilder("site,from,to,numerator,denominator\n");
        for (var i = 0; i < 10_000; i++) {
            var day = LocalDate.parse("1990-01-01").plusDays(i);
            text.append("North,%s,%s,40,100%n".formatted(day, day));
        }
        assertThat(SampleTables.counts(text.toString(), TableAnswers.NONE).fresh())
                .hasSize(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "MEAN, 'from,numerator,denominator;2025-09,40,100', outcome-file.mean-headings",
        "MEAN, 'from,n,mean;2025-09,40,7.3', outcome-file.mean-headings",
        "RATE, 'month,rate;2025-09,2.4', outcome-file.rate-headings",
        "PROPORTION, 'month,rate;2025-09,40', outcome-file.headings",
        "PROPORTION, '2025-09,40,100;2025-10,50,100', outcome-file.headings",
        "PROPORTION, 'from,numerator,denominator', outcome-file.no-rows",
        "MEAN, 'from,n,mean,sd;;', outcome-file.no-rows"
    })
    void a_table_without_the_headings_of_its_kind_or_without_lines_is_refused(
            MeasureKind kind, String lines, String objection) {
        var table = lines.replace(';', '\n').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> TableText.of(table, kind))
                .isInstanceOf(Refused.class)
                .hasMessage(objection);
    }

    private static ObservationTable read(String text, Charset charset) {
        return SampleTables.read(TestMeasures.share(), text, charset, TableAnswers.NONE);
    }
}
