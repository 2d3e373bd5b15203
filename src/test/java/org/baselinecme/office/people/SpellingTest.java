package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("findings E3: spelling and another name")
class SpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eva Nunez|Eva Núñez
            eva núñez|Eva Núñez
            Núñez Eva|Eva Núñez
            Mary-Ann OBrien|Mary Ann O'Brien
            Maryann Smith|Mary Ann Smith
            M.D., Ph.D.|MD, PhD
            PhD MD|MD, PhD
            Soren Aaby|Søren  Aaby
            """)
    void accents_case_order_punctuation_and_spacing_are_spelling(String one, String other) {
        assertThat(Spelling.isSame(one, other)).isTrue();
        assertThat(Spelling.isSame(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Joŋ Vang|Jong Vang|ŋ|true
            Joŋ Vang|Elena Vang|ŋ|false
            Joŋ Vang|Jong Elena|ŋ|false
            Joŋ|Elena Vasquez-Thorne|ŋ|false
            ŋoŋ|Ngong|ŋ|true
            ຄໍາ Phommasack|Kham Phommasack|ຄ ໍ າ|true
            ຄໍາ Phommasack|Kham Elena Maria Jane Phommasack|ຄ ໍ າ|false
            Ann Lee|Ann Lea|ŋ|false
            """)
    void only_letters_that_cannot_be_printed_are_replaced(
            String name, String other, String unprintable, boolean printable) {
        assertThat(Spelling.isPrintable(name, other, List.of(unprintable.split(" "))))
                .isEqualTo(printable);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eva Núñez|Eva Ibáñez
            Ann Lee|Ann
            Dora Smith|Rado Smith
            MD|MD, PhD
            RN|MD
            ''|MD
            がい|かい
            """)
    void other_letters_are_another_name(String one, String other) {
        assertThat(Spelling.isSame(one, other)).isFalse();
        assertThat(Spelling.isSame(other, one)).isFalse();
    }
}
