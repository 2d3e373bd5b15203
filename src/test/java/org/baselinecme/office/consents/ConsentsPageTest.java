package org.baselinecme.office.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.util.List;
import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConsentsPageTest extends PageTest {
    private static final ConsentsPage.Part OUTDATED = new ConsentsPage.Part(
            "photographs",
            2,
            "I agree to pictures.",
            "Mon, Nov 2, 2026",
            true,
            List.of(new ConsentsPage.Row(1, "Mon, Nov 2, 2026", "", "I agreed to an earlier text.")));

    private static final ConsentsPage.Part NONE =
            new ConsentsPage.Part("reporting", 1, "I agree to reports.", "", false, List.of());

    @Autowired
    Consents consents;

    @Test
    void says_since_when_a_permission_is_given_and_to_which_text() {
        given(consents.mine(PETROV)).willReturn(new ConsentsPage(null, null, List.of(OUTDATED, NONE)));
        assertThat(get(PETROV, "/profile/consents"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Given Mon, Nov 2, 2026",
                        "The wording changed after this permission was given.",
                        "I agreed to an earlier text.",
                        "Not given",
                        "aria-label=\"I agree: Report my credit\"",
                        "aria-label=\"Withdraw: Photographs and recordings\"");
    }

    @Test
    void the_office_reads_and_has_no_buttons() {
        given(consents.of(OKAFOR, PETROV.person()))
                .willReturn(new ConsentsPage(PETROV.person(), "Nadia Petrov", List.of(OUTDATED, NONE)));
        assertThat(get(OKAFOR, "/people/" + PETROV.person() + "/consents"))
                .hasStatusOk()
                .bodyText()
                .contains("Nadia Petrov", "Only the person gives and withdraws permissions.")
                .doesNotContain("I agree</button>", "Withdraw</button>");
    }

    @Test
    void gives_the_version_that_was_shown() {
        assertThat(post(PETROV, "/profile/consents/photographs").param("version", "2"))
                .hasStatus(302);
        then(consents).should().give(PETROV, ConsentKind.PHOTOGRAPHS, 2);
        assertThat(post(PETROV, "/profile/consents/anything").param("version", "2"))
                .hasStatus(404);
    }

    @Test
    void a_wording_of_more_than_4000_characters_is_refused_before_it_is_written() {
        assertThat(post(OKAFOR, "/settings/consents/photographs")
                        .param("version", "1")
                        .param("text", "x".repeat(4001)))
                .hasStatus(400);
    }
}
