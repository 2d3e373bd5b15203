package org.baselinecme.planning.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.util.List;
import java.util.UUID;
import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AiPolicyPageTest extends PageTest {
    private static final UUID ID = UUID.fromString("01a2057a-6963-7000-943a-c82a4f4d47e3");
    private static final AiPolicyPage.Version VERSION =
            new AiPolicyPage.Version(ID.toString(), "policy.pdf", "0123456789ab", "Marian Okafor", "Mon, Nov 23");

    @Autowired
    private AiPolicies policies;

    @Test
    void the_policy_is_read_and_acknowledged() {
        given(policies.page(OKAFOR)).willReturn(new AiPolicyPage(VERSION, ""));
        assertThat(get(OKAFOR, "/ai-policy"))
                .hasStatusOk()
                .bodyText()
                .contains("policy.pdf", "0123456789ab", "Acknowledge policy");
        assertThat(post(OKAFOR, "/ai-policy/" + ID + "/acknowledgement")).hasStatus(302);
        then(policies).should().acknowledge(OKAFOR, ID);
        given(policies.page(OKAFOR)).willReturn(new AiPolicyPage(VERSION, "Mon, Nov 30"));
        assertThat(get(OKAFOR, "/ai-policy"))
                .bodyText()
                .contains("Acknowledged Mon, Nov 30")
                .doesNotContain("Acknowledge policy");
    }

    @Test
    void the_settings_list_who_has_acknowledged_it() {
        given(policies.settings(OKAFOR))
                .willReturn(new AiPolicySettings(
                        List.of(VERSION),
                        List.of(new AiPolicySettings.Acknowledged("Nadia Petrov, MD", "Mon, Nov 23")),
                        List.of("Dr Amina Khan")));
        assertThat(get(OKAFOR, "/settings/ai-policy"))
                .hasStatusOk()
                .bodyText()
                .contains("Nadia Petrov, MD", "Dr Amina Khan", "In force");
    }

    @Test
    void what_is_no_pdf_is_shown_again() {
        given(policies.settings(OKAFOR)).willReturn(new AiPolicySettings(List.of(), List.of(), List.of()));
        assertThat(post(OKAFOR, "/settings/ai-policy"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a PDF file of up to 10 MB.");
    }
}
