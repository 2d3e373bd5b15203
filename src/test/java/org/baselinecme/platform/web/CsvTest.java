package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void quotes_and_commas_stay_inside_their_cell() {
        assertThat(Csv.line(List.of("a,b", "say \"no\"", ""))).isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"\"\r\n");
    }

    @Test
    void a_plain_cell_is_unchanged() {
        assertThat(Csv.line(List.of("Dr Łucja O'Brien-Núñez", "MD", "")))
                .isEqualTo("\"Dr Łucja O'Brien-Núñez\",\"MD\",\"\"\r\n");
        assertThat(Csv.line(List.of("a\nb"))).isEqualTo("\"a\nb\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "\n=1",
                "\tx",
                "\r=1",
                "\nx",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " ＝1",
                "\u00A0=1",
                "\u3000＝1"
            })
    void nothing_in_a_cell_is_a_formula(String typed) {
        assertThat(Csv.line(List.of(typed))).isEqualTo("\"'" + typed + "\"\r\n");
    }

    @Test
    void a_file_has_a_name_and_a_header_row() {
        var file = Csv.file("people", List.of("Name"), List.of(List.of("陈伟")));
        assertThat(file.getHeaders().getFirst("Content-Disposition")).contains("attachment", "people.csv");
        assertThat(new String(file.getBody(), StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"Name\"\r\n\"陈伟\"\r\n");
    }
}
