package org.baselinecme.office.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldInputTest {
    private static final List<String> DIETS = List.of("Vegan", "Kosher");

    @Test
    void text_is_stripped_and_has_a_limit() {
        assertThat(typed(FieldKind.TEXT, " a\0b ").value().text()).isEqualTo("ab");
        assertThat(typed(FieldKind.TEXT, "x".repeat(201)).wrong()).isEqualTo("own-field.too-long");
        assertThat(typed(FieldKind.LONG_TEXT, "x".repeat(4000)).wrong()).isEmpty();
        assertThat(typed(FieldKind.LONG_TEXT, "x".repeat(100_000)).wrong()).isEqualTo("own-field.far-too-long");
        assertThat(typed(FieldKind.TEXT, "  ").value().isEmpty()).isTrue();
    }

    @Test
    void numbers_may_have_commas_and_four_decimals() {
        assertThat(typed(FieldKind.NUMBER, "1,250.50").value().text()).isEqualTo("1250.5");
        assertThat(typed(FieldKind.NUMBER, "0.0000").value().text()).isEqualTo("0");
        for (var wrong : List.of("many", "1.23456", "1e999999999", "9".repeat(16), "1".repeat(100_000)))
            assertThat(typed(FieldKind.NUMBER, wrong).wrong()).isEqualTo("own-field.no-number");
    }

    @Test
    void dates_are_days_of_the_calendar() {
        assertThat(typed(FieldKind.DATE, "2026-02-28").value().text()).isEqualTo("2026-02-28");
        for (var wrong : List.of("2026-02-30", "02/28/2026", "+999999999-01-01"))
            assertThat(typed(FieldKind.DATE, wrong).wrong()).isEqualTo("own-field.no-date");
    }

    @Test
    void only_known_choices_are_taken() {
        assertThat(typed(FieldKind.ONE, "Vegan").value().texts()).containsExactly("Vegan");
        assertThat(typed(FieldKind.ONE, "Steak").wrong()).isEqualTo("own-field.no-choice");
        assertThat(FieldInput.of(FieldKind.SEVERAL, DIETS, List.of("Kosher", "Vegan", "Kosher"))
                        .value()
                        .texts())
                .containsExactly("Kosher", "Vegan");
        assertThat(typed(FieldKind.YES_NO, "maybe").wrong()).isEqualTo("own-field.no-choice");
    }

    private static FieldInput typed(FieldKind kind, String text) {
        return FieldInput.of(kind, DIETS, List.of(text));
    }
}
