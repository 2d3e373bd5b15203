package org.baselinecme.evidence.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.baselinecme.evidence.study.MeasureKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationFormTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-07-01");

    @Test
    void a_month_covers_all_its_days() {
        var read = read("2026-02", "", "8", "18");
        assertThat(read.days()).isEqualTo(new DateRange(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-02-28")));
    }

    @Test
    void quarters_and_years_cover_all_their_days() {
        var quarter = read("2025 Q3", "", "8", "18");
        assertThat(quarter.days())
                .isEqualTo(new DateRange(LocalDate.parse("2025-07-01"), LocalDate.parse("2025-09-30")));
        var half = read("Q1 2026", "Q2 2026", "8", "18");
        assertThat(half.days()).isEqualTo(new DateRange(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30")));
        var year = read("2025", "", "8", "18");
        assertThat(year.days()).isEqualTo(new DateRange(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2026-02-30|2026-03-01|8|18|from|observation.wrong.day",
                "2026-03-01|2026-02-01|8|18|until|observation.wrong.order",
                "2026-06-01|2026-12-31|8|18|until|observation.wrong.future",
                "0001-01-01|2026-02-01|8|18|from|observation.wrong.day",
                "2026-02|''|19|18|numerator|observation.wrong.more",
                "2026-02|''|0|0|denominator|observation.wrong.nobody",
                "2026-02|''|43 %|100|numerator|observation.wrong.whole",
                "2026-02|''|-1|18|numerator|observation.wrong.whole",
                "2026-02|''|=1+1|18|numerator|observation.wrong.whole",
                "2026-02|''|8|99999999999999999999|denominator|observation.wrong.whole",
                "FY2025|''|8|18|from|observation.wrong.fiscal",
                "FY 25 Q1|''|8|18|from|observation.wrong.fiscal",
                "2024/25|''|8|18|from|observation.wrong.fiscal",
                "2026|''|8|18|until|observation.wrong.future",
                "-|-|8|18|from|observation.wrong.day"
            })
    void invalid_values_are_reported_at_their_field(
            String from, String until, String numerator, String denominator, String field, String message) {
        assertThat(read(from, until, numerator, denominator).wrong())
                .contains(new ObservationForm.FieldFault(field, message));
    }

    @Test
    void a_mean_uses_a_decimal_point() {
        var form = new ObservationForm("", "2026-02", "", "", "", "1,200", "7,3", "2.4", "", false);
        assertThat(form.read(MeasureKind.MEAN, TODAY).wrong())
                .containsExactly(new ObservationForm.FieldFault("mean", "observation.wrong.decimal"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Poli\u0301 1", "  Poli\u0301  1 ", "Pol\u00ed\u202f1", "Pol\u00ed\t1", "Pol\u200b\u00ed 1"})
    void sites_are_compared_without_extra_spaces(String site) {
        assertThat(new ObservationForm(site, "", "", "", "", "", "", "", "", false).normalizedSite())
                .isEqualTo("Pol\u00ed 1");
    }

    private static ObservationForm.Parsed read(String from, String until, String numerator, String denominator) {
        return new ObservationForm("", from, until, numerator, denominator, "", "", "", "", false)
                .read(MeasureKind.PROPORTION, TODAY);
    }
}
