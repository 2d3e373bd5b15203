package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.MailInbox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Somebody without an account, at a telephone: from the mail to what its link opens, in a demo, where mail can be read. */
@TestPropertySource(properties = "baseline.demo=true")
class MailLinkJourney extends JourneyTest {
    private MailInbox inbox;

    @BeforeAll
    void aLetterboxHangs(@Autowired ApplicationContext application) {
        inbox = MailInbox.of(application, cast);
    }

    private Visitor looked(Visitor visitor, String name) {
        Screenshots.at(visitor.page(), name, visitor.device());
        return visitor;
    }

    private void post() {
        var grantham = inbox.grantham();
        inbox.transaction().executeWithoutResult(change -> inbox.sendLink(grantham));
    }

    @Test
    void a_link_in_a_mail_works_once() {
        post();
        var reader = visitor(Device.TELEPHONE).opens("/dev/mail").sees("To Dr Hollis Grantham <grantham.");
        looked(reader, "dev-mail").follows("Your new link: Start").sees("Dear Dr. Grantham,");
        looked(reader, "dev-mail-one").follows("http://localhost:8080/link/").isAt("/link/[\\w-]{43}$");
        var link = reader.path();
        looked(reader.sees("This link is for Dr Hollis Grantham."), "link");
        reader.presses("Continue as Dr Hollis Grantham").isAt("/$").sees("You opened a link from our email");
        looked(reader, "home-visitor").opens("/people").sees("You don’t have access to this page");
        reader.opens("/").signsOut().sees("You are signed out.");
        looked(reader.opens(link).sees("This link no longer works"), "link-closed");
        looked(reader.presses("Request new link").sees("Check your email"), "link-asked");
        reader.opens("/dev/mail").follows("Your new link: Home").follows("http://localhost:8080/link/");
        assertThat(reader.path()).isNotEqualTo(link);
        reader.presses("Continue as Dr Hollis Grantham").sees("You opened a link from our email");
    }

    @Test
    void another_person_is_signed_in_on_the_device() {
        post();
        var reader = at(Device.DESK, "petrov").opens("/dev/mail").follows("Your new link: Start");
        reader.follows("http://localhost:8080/link/").sees("Nadia Petrov is signed in on this device.");
        looked(reader, "link-replaces")
                .presses("Continue as Dr Hollis Grantham")
                .sees(", Dr. Grantham");
        reader.opens("/people").sees("You don’t have access to this page");
    }

    @Test
    void the_session_expires_while_the_page_is_open() {
        post();
        var reader = visitor(Device.DESK_WITHOUT_SCRIPT).opens("/dev/mail").follows("Your new link: Start");
        reader.follows("http://localhost:8080/link/");
        everySessionIsOver();
        reader.presses("Continue as Dr Hollis Grantham").sees("This link is for Dr Hollis Grantham.");
        reader.presses("Continue as Dr Hollis Grantham").sees("You opened a link from our email");
    }
}
