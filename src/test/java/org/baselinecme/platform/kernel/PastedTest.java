package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("findings D: full-width and pasted codes, no-break blanks, characters that cannot be seen")
class PastedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7M2QX",
                "k7m2qx",
                "Ｋ７Ｍ２ＱＸ",
                " K7M 2QX ",
                "K7M\u20112QX",
                "K7M\u20142QX",
                "\u00a0K7M2QX\u200b",
                "K7M2QX\u3000",
                "\ufeffK7M2QX",
                "https://cme.example.org/at/K7M2QX",
                "https://cme.example.org/at/K7M2QX?from=mail#top"
            })
    void a_code_is_the_same_however_it_is_pasted(String typed) {
        assertThat(Pasted.code(typed, "/at/")).isEqualTo("K7M2QX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123-0000-26-001-L01-P",
                "０１２３－００００－２６－００１－Ｌ０１－Ｐ",
                " 0123–0000–26–001–L01–P\u00a0",
                "0123−0000−26−001−l01−p"
            })
    void a_number_keeps_its_dashes(String typed) {
        assertThat(Pasted.number(typed)).isEqualTo("0123-0000-26-001-L01-P");
    }

    @Test
    void text_is_read_as_it_looks() {
        assertThat(Pasted.text("Ana\u00a0Rui\u0301z\u200b, MD\u202c")).isEqualTo("Ana Ruíz, MD");
        assertThat(Pasted.text("first\nsecond\tline")).isEqualTo("first\nsecond\tline");
        assertThat(Pasted.text("山田　太郎")).isEqualTo("山田　太郎");
        assertThat(Pasted.text("\uFA19谷 e\u0301")).isEqualTo("\uFA19谷 é");
        assertThat(Pasted.text("می\u200cخواهم")).contains("\u200c");
    }

    @Test
    void an_address_is_told_from_a_sentence_about_one() {
        assertThat(Pasted.address("ａna＠example.org\u00a0")).isEqualTo("ana@example.org");
        assertThat(Pasted.address("Write to ana@example.org ")).isEqualTo("Write to ana@example.org ");
    }
}
