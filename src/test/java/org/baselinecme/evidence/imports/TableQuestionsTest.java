package org.baselinecme.evidence.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.evidence.imports.TableQuestion.Kind.COLUMNS;
import static org.baselinecme.evidence.imports.TableQuestion.Kind.DAYS;
import static org.baselinecme.evidence.imports.TableQuestion.Kind.GROUP;
import static org.baselinecme.evidence.imports.TableQuestion.Kind.MIXED;
import static org.baselinecme.evidence.imports.TableQuestion.Kind.NUMBERS;
import static org.baselinecme.evidence.imports.TableQuestion.Kind.SPAN;
import static org.baselinecme.evidence.imports.TableQuestion.Kind.TOTAL;

import java.util.Map;
import org.baselinecme.TestMeasures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** findings C5: what a table leaves open is asked, never guessed. */
class TableQuestionsTest {
    private static final String SHARES = "site,month,numerator,denominator\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Clinic,Month,Number screened,Events,Total\nA,2026-01,50,20,100\n",
                "Site,Month,Cases,Eligible\nA,2026-01,20,100\n",
                "Site,Month,n,N\nA,2026-01,20,100\n",
                "Site,Month,Count,Numerator,Denominator\nA,2026-01,5,20,100\n",
                "Month,Sex at birth,Numerator,Denominator\n2026-01,F,20,50\n2026-01,M,20,50\n",
                "Month,Numerator,Numerator,Denominator\n2026-01,20,30,100\n"
            })
    @DisplayName("findings C5: a column is never taken as the numerator without a word")
    void unusual_headings_are_asked_about(String text) {
        var table = SampleTables.counts(text, TableAnswers.NONE);
        assertThat(SampleTables.asked(table)).containsExactly(COLUMNS);
        assertThat(table.fresh()).isEmpty();
        assertThat(table.isGood()).isFalse();
    }

    @Test
    void the_columns_that_a_person_chose_are_read() {
        var columns =
                Map.of(TableColumn.SITE, 0, TableColumn.FROM, 1, TableColumn.NUMERATOR, 3, TableColumn.DENOMINATOR, 4);
        var table = SampleTables.counts(
                "Clinic,Month,Number screened,Events,Total\nA,2026-01,50,20,100\n",
                new TableAnswers(columns, null, null, null, null, Map.of()));
        assertThat(table.open()).isEmpty();
        assertThat(table.fresh())
                .extracting(one -> SampleTables.said(TestMeasures.share(), one))
                .containsExactly("A January 2026: 20 of 100");
    }

    @Test
    @DisplayName("findings C5: 7,345 is asked about, and read as answered")
    void ambiguous_decimals_are_asked_about() {
        var text = "site;from;to;n;mean;sd\n;2026-01-01;2026-04-30;120;7,345;2,412\n";
        assertThat(SampleTables.asked(SampleTables.means(text, TableAnswers.NONE)))
                .containsExactly(NUMBERS);
        var comma = SampleTables.means(text, numbers(NumberStyle.COMMA));
        assertThat(comma.fresh().getFirst().value().center()).isEqualTo(7.345);
        var point = SampleTables.means(text, numbers(NumberStyle.POINT));
        assertThat(point.fresh().getFirst().value().center()).isEqualTo(7345);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120|7,3|2,412|7.3",
                "120|7,345|0,412|7.345",
                "1.200|7,345|2,412|7.345",
                "1,200|7.345|2.412|7.345",
                "120|7.345|2.4|7.345",
                "1 200|7,345|2,41|7.345",
                "120|1.234,5|2,412|1234.5"
            })
    void the_cells_of_a_file_prove_its_decimals(String n, String mean, String sd, double read) {
        var table = SampleTables.means("month;n;mean;sd\n2026-01;%s;%s;%s\n".formatted(n, mean, sd), TableAnswers.NONE);
        assertThat(table.open()).isEmpty();
        assertThat(table.fresh().getFirst().value().center()).isEqualTo(read);
    }

    @Test
    void two_ways_of_writing_numbers_in_one_file_are_asked_about() {
        var text = "month;n;mean;sd\n2026-01;120;7,3;2,4\n2026-02;120;6.1;2.2\n";
        assertThat(SampleTables.asked(SampleTables.means(text, TableAnswers.NONE)))
                .containsExactly(MIXED);
        assertThat(SampleTables.means(text, numbers(NumberStyle.COMMA)).lines())
                .extracting(TableLine::isGood)
                .containsExactly(true, false);
    }

    @Test
    void a_remembered_decimal_comma_gives_way_to_what_the_cells_prove() {
        var table = SampleTables.means("month,n,mean,sd\n2026-01,120,7.35,2.4\n", numbers(NumberStyle.COMMA));
        assertThat(table.fresh().getFirst().value().center()).isEqualTo(7.35);
    }

    @Test
    void a_count_with_three_zeros_behind_the_point_is_asked_about() {
        var table = SampleTables.counts("month,numerator,denominator\n2026-01,43.000,100.000\n", TableAnswers.NONE);
        assertThat(SampleTables.asked(table)).containsExactly(NUMBERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Total", "TOTAL:", "Grand total", "All clinics", "Overall", "Gesamt", "Summe", "Итого", "合計"})
    @DisplayName("findings C5: a line named as a total is asked about, in other languages, too")
    void named_totals_are_asked_about(String name) {
        var table = SampleTables.counts(
                SHARES + "A,2026-01,20,50\nB,2026-01,22,50\n" + name + ",2026-01,40,99\n", TableAnswers.NONE);
        assertThat(SampleTables.asked(table)).containsExactly(TOTAL);
        assertThat(table.isGood()).isFalse();
    }

    @Test
    @DisplayName("findings C5: a line that is the sum of the others of its days is asked about, whatever its name")
    void sums_are_asked_about() {
        var text = SHARES + "A,2026-01,20,50\nB,2026-01,22,50\nDistrict 4,2026-01,42,100\n"
                + "A,2026-06,27,50\nB,2026-06,28,50\nDistrict 4,2026-06,55,100\n";
        var table = SampleTables.counts(text, TableAnswers.NONE);
        assertThat(SampleTables.asked(table)).containsExactly(TOTAL);
        assertThat(table.open().getFirst().arguments()).containsExactly(2, "4, 7", "district 4");
        var left = SampleTables.counts(text, total("district 4", TotalUse.LEAVE_OUT));
        assertThat(left.open()).isEmpty();
        assertThat(left.fresh()).hasSize(4);
        var together = SampleTables.counts(text, total("district 4", TotalUse.TOGETHER));
        assertThat(together.fresh()).filteredOn(one -> one.site().isEmpty()).hasSize(2);
        var part = SampleTables.counts(text, total("district 4", TotalUse.PART));
        assertThat(part.fresh())
                .filteredOn(one -> one.site().equals("District 4"))
                .hasSize(2);
    }

    @Test
    void a_footer_without_dates_is_a_total_that_can_be_left_out() {
        var text = "month,numerator,denominator\n2026-01,20,50\n2026-02,22,50\nTotal,42,100\n";
        assertThat(SampleTables.asked(SampleTables.counts(text, TableAnswers.NONE)))
                .containsExactly(TOTAL);
        var left = SampleTables.counts(text, total("total", TotalUse.LEAVE_OUT));
        assertThat(left.isGood()).isTrue();
        assertThat(left.fresh()).hasSize(2);
    }

    @Test
    void a_total_of_means_is_found_by_its_size_and_its_mean() {
        var table = SampleTables.means(
                "site,month,n,mean,sd\nA,2026-01,40,7.0,2.1\nB,2026-01,60,8.0,2.2\nEveryone else,2026-01,100,7.6,2.2\n",
                TableAnswers.NONE);
        assertThat(SampleTables.asked(table)).containsExactly(TOTAL);
    }

    @Test
    void a_total_of_strata_is_of_all_patients() {
        var text =
                "month,age group,numerator,denominator\n2026-01,0-17,20,50\n2026-01,18+,22,50\n2026-01,All ages,42,100\n";
        var table = SampleTables.counts(text, total("all ages", TotalUse.TOGETHER));
        assertThat(table.open()).isEmpty();
        assertThat(table.fresh())
                .extracting(one -> SampleTables.said(TestMeasures.share(), one))
                .containsExactly(
                        " (0-17) January 2026: 20 of 50", " (18+) January 2026: 22 of 50", " January 2026: 42 of 100");
    }

    @Test
    void a_site_that_happens_to_be_the_sum_once_is_not_asked_about() {
        var table = SampleTables.counts(
                SHARES + "A,2026-01,20,50\nB,2026-01,22,50\nC,2026-01,42,100\n"
                        + "A,2026-06,27,50\nB,2026-06,28,50\nC,2026-06,50,100\n",
                TableAnswers.NONE);
        assertThat(table.open()).isEmpty();
    }

    @Test
    void dates_that_may_be_either_are_asked_about() {
        var text = "from,to,numerator,denominator\n1/2/2026,3/4/2026,20,50\n";
        assertThat(SampleTables.asked(SampleTables.counts(text, TableAnswers.NONE)))
                .containsExactly(DAYS);
        var proven =
                SampleTables.counts("from,to,numerator,denominator\n1/2/2026,28/2/2026,20,50\n", TableAnswers.NONE);
        assertThat(proven.fresh())
                .extracting(one -> SampleTables.said(TestMeasures.share(), one))
                .containsExactly(" February 2026: 20 of 50");
    }

    @Test
    void one_date_a_line_is_asked_about() {
        var text = "period,numerator,denominator\n2026-01-01,20,50\n2026-02-01,22,50\n";
        assertThat(SampleTables.asked(SampleTables.counts(text, TableAnswers.NONE)))
                .containsExactly(SPAN);
        var months = SampleTables.counts(text, new TableAnswers(Map.of(), null, null, DaySpan.MONTH, null, Map.of()));
        assertThat(months.fresh())
                .extracting(one -> SampleTables.said(TestMeasures.share(), one))
                .containsExactly(" January 2026: 20 of 50", " February 2026: 22 of 50");
    }

    @Test
    void who_did_not_take_part_is_asked_unless_it_is_said() {
        var said = SampleTables.counts(
                "month,group,numerator,denominator\n2026-01,Intervention,20,50\n2026-01,Control,22,50\n",
                TableAnswers.NONE);
        assertThat(said.open()).isEmpty();
        assertThat(said.fresh())
                .extracting(one -> SampleTables.said(TestMeasures.share(), one))
                .containsExactly(" January 2026: 20 of 50", "* January 2026: 22 of 50");
        var text = "month,group,numerator,denominator\n2026-01,1,20,50\n2026-01,0,22,50\n";
        assertThat(SampleTables.asked(SampleTables.counts(text, TableAnswers.NONE)))
                .containsExactly(GROUP);
        var answered = SampleTables.counts(text, new TableAnswers(Map.of(), null, null, null, "0", Map.of()));
        assertThat(answered.fresh()).filteredOn(one -> one.comparison()).hasSize(1);
    }

    @Test
    void answers_are_stored_and_read_back() {
        var all = new TableAnswers(
                Map.of(TableColumn.FROM, 1, TableColumn.NUMERATOR, 12),
                NumberStyle.COMMA,
                DayOrder.DAY_FIRST,
                DaySpan.MONTH,
                "did not take part",
                Map.of("all the clinics", TotalUse.PART, "total", TotalUse.LEAVE_OUT));
        assertThat(TableAnswers.of(all.text())).isEqualTo(all);
        assertThat(TableAnswers.of(TableAnswers.NONE.text())).isEqualTo(TableAnswers.NONE);
        var nobody = new TableAnswers(Map.of(), null, null, null, "", Map.of());
        assertThat(TableAnswers.of(nobody.text())).isEqualTo(nobody);
    }

    private static TableAnswers numbers(NumberStyle style) {
        return new TableAnswers(Map.of(), style, null, null, null, Map.of());
    }

    private static TableAnswers total(String label, TotalUse use) {
        return new TableAnswers(Map.of(), null, null, null, null, Map.of(label, use));
    }
}
