package org.baselinecme.office.provider;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;

class AccreditationPageTest extends PageTest {
    private static final String PAGE = "/settings/provider";

    @Test
    void a_date_that_cannot_be_read_is_refused_whatever_the_zone() {
        assertThat(post(OKAFOR, PAGE)
                        .param("version", "-1")
                        .param("umbrella", "OTHER")
                        .param("from", "last spring")
                        .param("zone", "America/Anchorage"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a date", "last spring");
    }

    @Test
    void another_zone_is_refused_without_a_confirmation() {
        assertThat(post(OKAFOR, PAGE)
                        .param("version", "-1")
                        .param("umbrella", "OTHER")
                        .param("zone", "America/Anchorage"))
                .hasStatus(422)
                .bodyText()
                .contains("Confirm that you want to change the time zone");
    }
}
