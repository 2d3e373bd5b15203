package org.baselinecme.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlyphsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr Łucja O'Brien-Núñez 陈伟, MD",
                "Nguyễn Thị Hồng",
                "Ελένη Παπαδοπούλου",
                "Дмитрий Щербаков",
                "Åse Ødegård",
                "Jürgen Großmann",
                "歐陽 詠琴",
                "José\u0301"
            })
    void names_of_these_scripts_can_be_printed(String name) {
        assertThat(Glyphs.missing(name)).isEmpty();
    }

    @Test
    void letters_that_no_font_has_are_named() {
        assertThat(Glyphs.missing("Dr नेहा Rao 😀😀")).contains("न", "😀").doesNotHaveDuplicates();
    }

    @Test
    void right_to_left_letters_cannot_be_printed() {
        assertThat(Glyphs.missing("محمد")).containsExactly("م", "ح", "د");
        assertThat(Glyphs.missing("דוד")).containsExactly("ד", "ו");
    }

    @Test
    void in_other_texts_an_unprintable_letter_is_replaced_by_its_code_point() {
        assertThat(Glyphs.printed("Sepsis 😀\n update")).isEqualTo("Sepsis [U+1F600] update");
    }

    @Test
    void combining_accents_are_composed() {
        assertThat(Glyphs.printed("Nu\u0301n\u0303ez")).isEqualTo("Núñez");
    }
}
