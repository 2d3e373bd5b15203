package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccentTest {
    private static final Accent TEAL = Accent.of("#0E5A61").orElseThrow();
    private static final Accent YELLOW = Accent.of("ffcc00").orElseThrow();

    @Test
    void a_color_has_six_hexadecimal_digits() {
        assertThat(TEAL.digits()).isEqualTo("0e5a61");
        assertThat(Accent.of("teal")).isEmpty();
        assertThat(Accent.of("#fff")).isEmpty();
    }

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(new Accent(0, 0, 0).contrast(new Accent(255, 255, 255))).isEqualTo(21);
        assertThat(TEAL.isLegible()).isTrue();
        assertThat(YELLOW.isLegible()).isFalse();
    }

    @Test
    void dark_pages_use_a_tint_that_can_be_read() {
        for (var digits : new String[] {"0e5a61", "8c1515", "000000", "003087", "5b2c83"}) {
            var tint = Accent.of(digits).orElseThrow().onDark();
            assertThat(tint.contrast(new Accent(0x17, 0x21, 0x27))).as(digits).isGreaterThanOrEqualTo(Accent.ENOUGH);
        }
    }

    @Test
    void the_style_sheet_sets_both_themes() {
        assertThat(TEAL.css())
                .contains("--brand:#0e5a61", "--bs-link-color-rgb:14,90,97")
                .contains("[data-bs-theme=dark]", "--brand:#" + TEAL.onDark().digits());
    }
}
