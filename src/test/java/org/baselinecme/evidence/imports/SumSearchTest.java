package org.baselinecme.evidence.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baselinecme.TestMeasures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** findings C5: a line that repeats others is never counted beside them without a word. */
class SumSearchTest {
    private static final String SHARES = "site,month,numerator,denominator\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A,2026-01,20,50\nB,2026-01,22,51\nEast,2026-01,42,101\nC,2026-01,11,30\nD,2026-01,9,40\nWest,2026-01,20,70\n"
                        + "District,2026-01,62,171\n",
                "District,2026-01,62,171\nEast,2026-01,42,101\nA,2026-01,20,50\nB,2026-01,22,51\nWest,2026-01,20,70\n"
                        + "C,2026-01,11,30\nD,2026-01,9,40\n"
            })
    @DisplayName("findings C5: regions beside their sites, below or above them, and the sum of the regions")
    void regions_are_asked_about(String lines) {
        var table = SampleTables.counts(SHARES + lines, TableAnswers.NONE);
        assertThat(table.open())
                .extracting(one -> one.choices().getFirst())
                .containsExactlyInAnyOrder("east", "west", "district");
        var left = SampleTables.counts(
                SHARES + lines,
                new TableAnswers(
                        Map.of(),
                        null,
                        null,
                        null,
                        null,
                        Map.of(
                                "east",
                                TotalUse.LEAVE_OUT,
                                "west",
                                TotalUse.LEAVE_OUT,
                                "district",
                                TotalUse.LEAVE_OUT)));
        assertThat(left.fresh()).extracting(one -> one.site()).containsExactlyInAnyOrder("A", "B", "C", "D");
    }

    @Test
    void neighbors_that_are_no_sum_in_another_month_are_sites() {
        var table = SampleTables.counts(
                SHARES + "A,2026-01,20,50\nB,2026-01,22,50\nC,2026-01,42,100\nD,2026-01,9,40\n"
                        + "A,2026-02,20,50\nB,2026-02,22,50\nC,2026-02,41,100\nD,2026-02,9,40\n",
                TableAnswers.NONE);
        assertThat(table.open()).isEmpty();
        assertThat(table.fresh()).hasSize(8);
    }

    @Test
    @DisplayName("findings C5: quarters and years below their months are left out, as they can't count beside them")
    void periods_that_repeat_others_are_left_out() {
        var table = SampleTables.counts(
                SHARES + "A,2025-10,20,50\nA,2025-11,22,50\nA,2025-12,21,50\nA,Q4 2025,63,150\n"
                        + "A,2026-01,20,50\nA,2026-02,24,50\nA,2026-03,25,50\nA,2026 Q1,69,150\n",
                TableAnswers.NONE);
        assertThat(table.open()).isEmpty();
        assertThat(table.isGood()).isTrue();
        assertThat(table.fresh()).hasSize(6);
        assertThat(table.lines()).filteredOn(TableLine::leftOut).hasSize(2);
    }

    @Test
    void a_quarter_that_is_not_the_sum_of_its_months_is_refused_by_line() {
        var table = SampleTables.counts(
                SHARES + "A,2025-10,20,50\nA,2025-11,22,50\nA,2025-12,21,50\nA,Q4 2025,64,150\n", TableAnswers.NONE);
        assertThat(table.lines()).extracting(TableLine::isGood).containsExactly(true, true, true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gesamtergebnis",
                "Zwischensumme",
                "Eindtotaal",
                "Totaal",
                "Total general",
                "Total général",
                "Totalsumma",
                "Общий итог",
                "総計",
                "합계",
                "الإجمالي",
                "Whole network",
                "Ensemble des sites",
                "Suma całkowita",
                "Subtotal East",
                "East subtotal"
            })
    void totals_of_spreadsheets_in_other_languages_are_asked_about(String name) {
        assertThat(TotalRows.isNamed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Allentown", "Totally Kids Clinic", "Summerville", "Systems Building", "Sumter", "Endwell"})
    void names_of_places_are_no_totals(String name) {
        assertThat(TotalRows.isNamed(name)).isFalse();
    }

    @Test
    void a_total_of_regions_of_means_is_found() {
        var table = SampleTables.read(
                TestMeasures.mean(),
                "site,month,n,mean,sd\nA,2026-01,40,7.0,2.1\nB,2026-01,60,8.0,2.2\nNorth,2026-01,100,7.6,2.2\n"
                        + "C,2026-01,30,6.0,2.0\n",
                java.nio.charset.StandardCharsets.UTF_8,
                TableAnswers.NONE);
        assertThat(SampleTables.asked(table)).containsExactly(TableQuestion.Kind.TOTAL);
    }
}
