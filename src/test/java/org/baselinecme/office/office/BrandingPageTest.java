package org.baselinecme.office.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import org.baselinecme.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BrandingPageTest extends PageTest {
    private static final String PAGE = "/settings/branding";

    @BeforeEach
    void aFormIsThere() {
        var form = BrandingForm.of(office.provider(), Branding.NONE);
        given(brandings.form(any())).willReturn(form);
    }

    @Test
    void what_was_entered_is_saved() {
        assertThat(post(OKAFOR, PAGE)
                        .param("version", "-1")
                        .param("name", "Valley Health")
                        .param("shortName", "Valley"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo(PAGE);
        verify(brandings).change(any(), any());
    }

    @Test
    void a_color_that_cannot_be_read_is_refused_in_words_and_stays_typed() {
        assertThat(post(OKAFOR, PAGE)
                        .param("version", "-1")
                        .param("name", "Valley Health")
                        .param("shortName", "Valley")
                        .param("accent", "#ffcc00"))
                .hasStatus(422)
                .bodyText()
                .contains("This color is too light to read on light pages", "value=\"#ffcc00\"");
    }

    @Test
    void every_page_shows_what_is_set() {
        given(brandings.current())
                .willReturn(new Branding(
                        0,
                        "8c1515",
                        null,
                        "cme@valley.example",
                        "555-0100",
                        "",
                        "Accredited by the ACCME.",
                        "Library https://library.example.org",
                        "",
                        "Our own words."));
        assertThat(browser.get().uri("/privacy"))
                .bodyText()
                .contains("/brand/accent.css?color=8c1515", "mailto:cme@valley.example", "555-0100", "Our own words.")
                .contains("Accredited by the ACCME.", "href=\"https://library.example.org\"", "Powered by Baseline")
                .doesNotContain("noindex");
        assertThat(browser.get().uri("/brand/accent.css?color=8c1515"))
                .hasStatusOk()
                .bodyText()
                .contains("--brand:#8c1515");
    }
}
