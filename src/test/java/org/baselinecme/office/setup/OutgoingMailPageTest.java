package org.baselinecme.office.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import org.baselinecme.PageTest;
import org.baselinecme.platform.mail.TestMail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OutgoingMailPageTest extends PageTest {
    @Autowired
    private OutgoingMail outgoing;

    @BeforeEach
    void aServerIsConfigured() {
        given(outgoing.server(any())).willReturn(new MailCheck.Server("smtp.example.org:587", "CME <cme@example.org>"));
        given(outgoing.domain(any()))
                .willReturn(new MailCheck.Domain("example.org", MailCheck.Finding.PRESENT, MailCheck.Finding.MISSING));
    }

    @Test
    void the_server_and_the_domain_of_the_sender_are_shown() {
        assertThat(get(OKAFOR, "/settings/mail"))
                .hasStatusOk()
                .bodyText()
                .contains("smtp.example.org:587", "CME &lt;cme@example.org&gt;", "Found", "Not found");
    }

    @Test
    void a_test_message_is_answered_in_words() {
        given(outgoing.send(any(), any())).willReturn(new TestMail.Answer(TestMail.Outcome.TAKEN, ""));
        assertThat(post(OKAFOR, "/settings/mail").param("address", "jane@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("Sent. The mail server accepted the message.");
        assertThat(post(OKAFOR, "/settings/mail").param("address", "jane"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter an email address");
    }
}
