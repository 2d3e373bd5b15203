package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSectionTest {
    @Test
    void blank_lines_part_sections_and_a_short_first_line_is_a_heading() {
        assertThat(TextSection.of("Parking\r\nUse the north garage.\nIt is free.\r\n \r\nWe are closed on holidays."))
                .containsExactly(
                        new TextSection("Parking", "Use the north garage.\nIt is free."),
                        new TextSection("", "We are closed on holidays."));
    }

    @Test
    void a_sentence_is_no_heading() {
        assertThat(TextSection.of("We are closed on holidays.\nOpen else.\n\nOur staff,\nthe team"))
                .extracting(TextSection::heading)
                .containsExactly("", "");
        assertThat(TextSection.of("word ".repeat(20) + "\nmore"))
                .extracting(TextSection::heading)
                .containsExactly("");
    }

    @Test
    void an_empty_text_has_no_sections() {
        assertThat(TextSection.of(" \n\n ")).isEmpty();
    }
}
