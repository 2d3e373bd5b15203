package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationCsvTest {
    @Test
    void a_plain_cell_stays_as_it_is() {
        assertThat(RegistrationCsv.line("Dr Łucja O'Brien-Núñez", "MD", ""))
                .isEqualTo("Dr Łucja O'Brien-Núñez,MD,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1"})
    void what_a_spreadsheet_would_compute_is_text(String cell) {
        assertThat(RegistrationCsv.line(cell)).isEqualTo("'" + cell + "\r\n");
    }

    @Test
    void a_cell_with_a_comma_a_quote_or_a_line_is_quoted() {
        assertThat(RegistrationCsv.line("Khan, \"Amina\"", "a\nb")).isEqualTo("\"Khan, \"\"Amina\"\"\",\"a\nb\"\r\n");
        assertThat(RegistrationCsv.line("\r=1")).isEqualTo("\"'\r=1\"\r\n");
    }
}
