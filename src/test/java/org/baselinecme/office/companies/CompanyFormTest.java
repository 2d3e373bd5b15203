package org.baselinecme.office.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CompanyFormTest {
    private static final String LONGEST = "é".repeat(160);

    @Test
    void other_names_of_160_characters_are_taken() {
        assertThat(fits("")).isTrue();
        assertThat(fits(LONGEST + "\r\n\n" + LONGEST + "\n")).isTrue();
    }

    @Test
    void a_longer_other_name_is_refused_in_any_line() {
        assertThat(fits(LONGEST + "x")).isFalse();
        assertThat(fits("Meridian\r\n" + LONGEST + "x\nHarrow")).isFalse();
    }

    private static boolean fits(String aliases) {
        return Pattern.matches(CompanyForm.SHORT_LINES, aliases);
    }
}
