package org.baselinecme.office.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Optional;
import org.baselinecme.PageTest;
import org.baselinecme.office.accounts.PasswordPolicy;
import org.baselinecme.platform.mail.TestMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class SetupPageTest extends PageTest {
    private static final SetupDraft BEGUN = new SetupDraft("permit", "", "", "", "", List.of());
    private static final SetupDraft READY = new SetupDraft(
            "permit",
            "Example Uplands",
            "Uplands",
            "OTHER",
            "Mountain Time (Denver)",
            List.of(new SetupDraft.Department("MED", "Medicine")));

    @Autowired
    private FirstSetup setup;

    @Autowired
    private MailCheck check;

    @Autowired
    private PasswordPolicy policy;

    @BeforeEach
    void nobodyHasAnAccount() {
        given(setup.isOpen()).willReturn(true);
        given(setup.admits("permit")).willReturn(true);
        given(check.server()).willReturn(new MailCheck.Server("", "Baseline <baseline@localhost>"));
        given(check.domain())
                .willReturn(
                        new MailCheck.Domain("localhost", MailCheck.Finding.NO_DOMAIN, MailCheck.Finding.NO_DOMAIN));
    }

    private MockMvcRequestBuilder page(String path, SetupDraft draft) {
        return browser.get().uri(path).sessionAttr(SetupDraft.class.getName(), draft);
    }

    private MockMvcRequestBuilder form(String path, SetupDraft draft) {
        return browser.post().uri(path).with(csrf()).sessionAttr(SetupDraft.class.getName(), draft);
    }

    @Test
    void every_page_leads_to_the_set_up_and_its_steps_to_the_token() {
        assertThat(browser.get().uri("/sign-in")).hasStatus(302).hasRedirectedUrl("/setup");
        assertThat(browser.get().uri("/catalog")).hasStatus(302).hasRedirectedUrl("/setup");
        assertThat(browser.get().uri("/setup/office")).hasStatus(302).hasRedirectedUrl("/setup");
        assertThat(browser.get().uri("/setup")).hasStatusOk().bodyText().contains("Set-up token");
    }

    @Test
    void afterwards_the_set_up_is_not_found() {
        given(setup.isOpen()).willReturn(false);
        assertThat(browser.get().uri("/setup")).hasStatus(404);
        assertThat(page("/setup/director", READY)).hasStatus(404);
        assertThat(browser.get().uri("/sign-in")).hasStatusOk();
    }

    @Test
    void a_wrong_token_is_said() {
        given(setup.enter(any(), any())).willReturn(new FirstSetup.Entry(null, java.time.Duration.ZERO));
        assertThat(browser.post().uri("/setup").with(csrf()).param("token", "ABCDE"))
                .hasStatus(422)
                .bodyText()
                .contains("This isn’t the token of the latest start");
        given(setup.enter(any(), any())).willReturn(new FirstSetup.Entry(null, java.time.Duration.ofSeconds(40)));
        assertThat(browser.post().uri("/setup").with(csrf()).param("token", "ABCDE"))
                .hasStatus(422)
                .bodyText()
                .contains("Try again in 40 seconds.");
    }

    @Test
    void each_step_keeps_what_was_typed() {
        assertThat(page("/setup/office", READY))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Example Uplands\"", "value=\"Mountain Time (Denver)\"");
        assertThat(page("/setup/departments", READY)).hasStatusOk().bodyText().contains("value=\"Medicine\"");
        assertThat(page("/setup", READY)).hasRedirectedUrl("/setup/director");
        assertThat(page("/setup/director", BEGUN)).hasRedirectedUrl("/setup/office");
    }

    @Test
    void wrong_fields_come_back_with_their_reasons() {
        assertThat(form("/setup/office", BEGUN)
                        .param("name", "Example Uplands")
                        .param("shortName", "Uplands")
                        .param("umbrella", "ANCC")
                        .param("zone", "Mars"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a time zone from the list.", "value=\"Example Uplands\"", "value=\"Mars\"");
        assertThat(form("/setup/departments", BEGUN).param("rows[0].name", "Medicine"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter both a name and a code", "value=\"Medicine\"");
        assertThat(form("/setup/departments", BEGUN))
                .hasStatus(422)
                .bodyText()
                .contains("Enter at least one department.");
        given(policy.complaint("short", "jane", "Jane Doe")).willReturn(Optional.of("password.short"));
        assertThat(form("/setup/director", READY)
                        .param("name", "Jane Doe")
                        .param("email", "jane")
                        .param("password", "short")
                        .param("again", "other"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter an email address", "Enter at least 12 characters.", "value=\"Jane Doe\"")
                .doesNotContain("value=\"short\"");
        verify(setup, never()).found(any(), any());
    }

    @Test
    void mail_is_tried_and_the_answer_is_said() {
        given(check.send(any(), any()))
                .willReturn(new TestMail.Answer(TestMail.Outcome.REFUSED, "AuthenticationFailedException: 535"));
        assertThat(page("/setup/mail", READY))
                .hasStatusOk()
                .bodyText()
                .contains("No mail server is configured", "Not a public domain");
        assertThat(form("/setup/mail", READY).param("address", "jane@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("The mail server didn’t accept the message.", "AuthenticationFailedException: 535");
    }

    @Test
    void the_last_step_founds_the_office_and_leads_to_sign_in() {
        assertThat(form("/setup/director", READY)
                        .param("name", "Jane Doe")
                        .param("email", "jane@example.org")
                        .param("password", "a long pass phrase")
                        .param("again", "a long pass phrase"))
                .hasRedirectedUrl("/sign-in?set-up");
        verify(setup).found(any(), any());
    }
}
