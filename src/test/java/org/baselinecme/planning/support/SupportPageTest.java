package org.baselinecme.planning.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.UUID;
import org.baselinecme.PageTest;
import org.baselinecme.platform.kernel.Objection;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;
import org.springframework.beans.factory.annotation.Autowired;

class SupportPageTest extends PageTest {
    private static final String PAGE = "/activities/" + ROUNDS + "/support";
    private static final UUID SUPPORTER = UUID.fromString("01a2057a-6963-7000-943a-c82a4f4d47e3");
    private static final SupportPage.Source PELLUCID = new SupportPage.Source(
            SUPPORTER.toString(),
            "Pellucid Devices",
            "support-nature.durable_equipment",
            "stop",
            "support.not-signed",
            "Mon, Nov 2, 2026",
            "");

    @Autowired
    private SupportPages pages;

    @Autowired
    private CommercialSupport support;

    private static SupportPage page(List<SupportPage.Source> sources, boolean none, boolean mayChange) {
        return new SupportPage(
                PLACE,
                none ? new SupportPage.Attested("Fatima Rahmani", "Mon, Nov 23") : SupportPage.Attested.NOT,
                "This activity received commercial support from Pellucid Devices.",
                sources,
                sources.isEmpty()
                        ? List.of()
                        : List.of(Objection.blocking("support.unsigned", PAGE, "Pellucid Devices")),
                List.of(new SupportPage.Withdrawn("Oriavant", "Fatima Rahmani", "Mon, Nov 23", "It withdrew.")),
                List.of(new SupportPage.Choice("01a2057a-6963-7000-943a-c82a4f4d47e4", "Oriavant Therapeutics")),
                List.of(),
                new SupportPage.Rights(mayChange, true));
    }

    @Test
    void an_open_question_offers_both_answers() {
        given(pages.of(OKAFOR, ROUNDS)).willReturn(page(List.of(), false, true));
        assertThat(get(OKAFOR, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Not answered", "Attest no commercial support", "Add supporter", "Oriavant Therapeutics")
                .contains("It withdrew.");
    }

    @Test
    void supporters_are_listed_with_what_is_missing() {
        given(pages.of(OKAFOR, ROUNDS)).willReturn(page(List.of(PELLUCID), false, false));
        assertThat(get(OKAFOR, PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Pellucid Devices", "In kind: durable equipment", "Agreement not fully signed")
                .doesNotContain("Attest no commercial support", "value=\"MONEY\"");
    }

    @Test
    void an_attestation_says_who_and_when() {
        given(pages.of(OKAFOR, ROUNDS)).willReturn(page(List.of(), true, true));
        assertThat(get(OKAFOR, PAGE)).bodyText().contains("Attested by Fatima Rahmani", "Withdraw attestation");
    }

    @Test
    void days_of_signatures_without_the_document_are_shown_again() {
        given(pages.of(OKAFOR, ROUNDS)).willReturn(page(List.of(), false, true));
        var incomplete = post(OKAFOR, PAGE)
                .param("company", "01a2057a-6963-7000-943a-c82a4f4d47e4")
                .param("nature", "MONEY")
                .param("providerSignedOn", "2026-11-02");
        assertThat(incomplete).hasStatus(422).bodyText().contains("Attach the signed agreement.");
        verify(support, never()).add(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.any());
    }

    @Test
    void a_supporter_shows_every_version_of_its_agreement() {
        var agreement =
                new SupporterPage.Agreement("1", "agreement.pdf", "Mon, Nov 2, 2026", "", "Fatima Rahmani", "x");
        given(pages.of(OKAFOR, ROUNDS, SUPPORTER))
                .willReturn(new SupporterPage(
                        PLACE,
                        PELLUCID,
                        new SupportPage.Attested("Fatima Rahmani", "Mon, Nov 23"),
                        List.of(agreement),
                        List.of(),
                        new SupportPage.Rights(true, true)));
        assertThat(get(OKAFOR, PAGE + "/" + SUPPORTER))
                .hasStatusOk()
                .bodyText()
                .contains("agreement.pdf", "Not signed by company", "Withdraw supporter", "File agreement");
    }

    @Test
    void a_supporter_is_withdrawn_with_the_reason() {
        var sent = post(OKAFOR, PAGE + "/" + SUPPORTER + "/withdrawal").param("why", "It withdrew.");
        assertThat(sent).hasStatus(302).redirectedUrl().endsWith(PAGE);
        then(support).should().withdraw(OKAFOR, ROUNDS, SUPPORTER, "It withdrew.");
    }
}
