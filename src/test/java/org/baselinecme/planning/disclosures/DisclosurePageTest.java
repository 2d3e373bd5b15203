package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.PageTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosurePageTest extends PageTest {
    @ParameterizedTest
    @ValueSource(strings = {"rows[300].company", "rows[99999999].company", "rows[x].company", "rows[-1].company"})
    void a_row_outside_the_form_is_a_bad_request(String field) {
        assertThat(post(KHAN, "/disclosure").param("answer", "some").param(field, "Oriavant"))
                .hasStatus(400);
    }
}
