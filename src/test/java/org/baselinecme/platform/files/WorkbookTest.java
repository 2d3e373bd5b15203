package org.baselinecme.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    @Test
    void the_first_visible_sheet_is_read_as_a_person_sees_it() {
        var rows = Workbook.lines(SampleWorkbook.of(List.of(
                        List.of("Name", "Joined", "Length", "Minutes"),
                        List.of("Ada", SampleWorkbook.date(46350.333333333336), SampleWorkbook.length(0.03125), "45"))))
                .all();
        assertThat(rows.getFirst().cells()).containsExactly("Name", "Joined", "Length", "Minutes");
        assertThat(rows.get(1).cells()).containsExactly("Ada", "2026-11-24 08:00:00", "0:45:00", "45");
        assertThat(rows.get(1).number()).isEqualTo(2);
    }

    @Test
    void another_archive_is_refused() {
        var archive = SampleWorkbook.zip(Map.of("word/document.xml", "<a/>"));
        assertThat(Workbook.isOne(archive)).isTrue();
        assertThatThrownBy(() -> Workbook.lines(archive))
                .isInstanceOf(Refused.class)
                .hasMessage("file-text.workbook");
    }

    @Test
    void an_archive_that_grows_beyond_any_report_is_refused() {
        var much = "<a>" + "0".repeat(41_000_000) + "</a>";
        var bomb = SampleWorkbook.zip(Map.of("xl/sharedStrings.xml", much));
        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> Workbook.lines(bomb))
                .isInstanceOf(Refused.class)
                .hasMessage("file-text.too-long");
    }

    @Test
    void a_part_that_refers_to_a_file_outside_is_refused() {
        var hostile = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><workbook>&x;</workbook>";
        var file = SampleWorkbook.zip(Map.of("xl/workbook.xml", hostile));
        assertThatThrownBy(() -> Workbook.lines(file))
                .isInstanceOf(Refused.class)
                .hasMessage("file-text.workbook");
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("PK");
    }
}
