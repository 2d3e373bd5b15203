package org.baselinecme.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No database is named here, so this is a demo; where there is none, see {@code AccessMatrix}. */
class DevMailPageTest extends PageTest {
    private static final UUID ID = UUID.fromString("01a2057a-6963-7000-943a-c82a4f4d47e3");

    @Autowired
    DevMail mail;

    @Test
    void lists_the_mail_to_everyone() {
        given(mail.newest()).willReturn(List.of(posted("")));
        assertThat(browser.get().uri("/dev/mail"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Your new link",
                        "To Dr Khan &lt;khan@example.org&gt;",
                        "Mon, Nov 23, 8:04 AM",
                        "/dev/mail/" + ID);
    }

    @Test
    void says_when_there_is_no_mail() {
        given(mail.newest()).willReturn(List.of());
        assertThat(browser.get().uri("/dev/mail")).bodyText().contains("No messages yet.");
    }

    @Test
    void shows_one_mail_with_its_link_to_be_clicked_and_nothing_else_as_markup() {
        given(mail.find(ID.toString()))
                .willReturn(Optional.of(
                        posted("Dear <b>Dr Khan</b>,\n\nhttp://localhost:8080/link/abc\n\nhttps://evil.example/")));
        assertThat(browser.get().uri("/dev/mail/" + ID))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dear &lt;b&gt;Dr Khan&lt;/b&gt;,", "<a href=\"/link/abc\">http://localhost:8080/link/abc</a>")
                .doesNotContain("href=\"https://evil");
    }

    @Test
    void explains_why_an_old_mail_is_empty() {
        given(mail.find(ID.toString())).willReturn(Optional.of(posted("")));
        assertThat(browser.get().uri("/dev/mail/" + ID)).bodyText().contains("older than 30 days");
    }

    @Test
    void an_unknown_mail_is_not_found() {
        given(mail.find("nothing")).willReturn(Optional.empty());
        assertThat(browser.get().uri("/dev/mail/nothing")).hasStatus(404);
    }

    private static DevMail.Posted posted(String text) {
        return new DevMail.Posted(ID, "Dr Khan", "khan@example.org", "Your new link", text, NOW, false, null);
    }
}
