package org.baselinecme.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

class CsvFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+SUM(A1)", "-2+3", "@cmd", "\t=1", "\r=1", "  =1", "=\n1"})
    void what_a_spreadsheet_takes_for_a_formula_is_disarmed(String cell) {
        assertThat(CsvFiles.disarmed(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dr Łucja O'Brien-Núñez", "2026-0042", "-3.5", "+4", "a=b", "e@example.org"})
    void everything_else_stays_as_it_is(String cell) {
        assertThat(CsvFiles.disarmed(cell)).isEqualTo(cell);
    }

    @Test
    void quotes_commas_and_lines_stay_in_their_cell() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        var file = new CsvFiles(messages).of("people", List.of("name"), List.of(List.of("O\"Brien, \nNúñez")));
        assertThat(new String(file.getBody(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFname\r\n\"O\"\"Brien, \nNúñez\"\r\n");
        assertThat(file.getHeaders().getFirst("Content-Disposition")).contains("people.csv");
    }
}
