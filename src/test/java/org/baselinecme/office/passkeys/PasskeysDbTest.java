package org.baselinecme.office.passkeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.MailInbox;
import org.baselinecme.TestClock;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.security.RecentSignIn;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Passkeys: added by their owner, good for nothing but what they were made for, and for nobody once they are removed. */
class PasskeysDbTest extends DatabaseTest {
    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Accounts accounts;

    @Autowired
    private WebApplicationContext context;

    private PersonId person;
    private MockHttpServletRequest browser;

    @BeforeEach
    void aBrowserWhereSomebodySignedIn() {
        person = cast.addPerson("holder-" + UUID.randomUUID(), "Dr Ada Holder", cast.medicine());
        browser = browserOf(person);
    }

    private static MockHttpServletRequest browserOf(PersonId signedIn) {
        var request = new MockHttpServletRequest();
        request.getSession()
                .setAttribute(RecentSignIn.class.getName(), new RecentSignIn(signedIn.toString(), Instant.now()));
        return request;
    }

    private TestAuthenticator added(String name) {
        var device = new TestAuthenticator();
        let(person, me -> passkeys.add(me, name, device.makes(passkeys.begin(me, browser)), browser));
        return device;
    }

    private UUID only() {
        return as(person, passkeys::mine).getFirst().id();
    }

    private void refused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(said ->
                        assertThat(said.objections()).extracting(Objection::key).containsExactly(key));
    }

    @Test
    void its_owner_signs_in_with_it() {
        var device = added("Telephone");
        var stranger = new MockHttpServletRequest();
        assertThat(passkeys.prove(device.signs(passkeys.ask(stranger)), stranger))
                .contains(person);
        assertThat(as(person, passkeys::mine).getFirst())
                .returns("Telephone", OwnPasskey::name)
                .satisfies(own -> assertThat(own.used()).isNotNull());
        assertThat(passkeys.ask(stranger)).doesNotContain(person.toString(), "allowCredentials\":[{");
    }

    @Test
    void an_answer_is_good_once() {
        var device = added("Telephone");
        var stranger = new MockHttpServletRequest();
        var answer = device.signs(passkeys.ask(stranger));
        assertThat(passkeys.prove(answer, stranger)).isPresent();
        assertThat(passkeys.prove(answer, stranger)).isEmpty();
        passkeys.ask(stranger);
        assertThat(passkeys.prove(answer, stranger)).isEmpty();
    }

    @Test
    void an_answer_from_elsewhere_without_its_owner_or_of_a_copy_is_none() {
        var device = added("Telephone");
        var stranger = new MockHttpServletRequest();
        assertThat(passkeys.prove(device.countsFrom(5).signs(passkeys.ask(stranger)), stranger))
                .isPresent();
        assertThat(passkeys.prove(device.countsFrom(2).signs(passkeys.ask(stranger)), stranger))
                .as("a copy, which counted less")
                .isEmpty();
        device.countsFrom(9);
        assertThat(passkeys.prove(device.at("https://cme.example.net").signs(passkeys.ask(stranger)), stranger))
                .as("made at another address")
                .isEmpty();
        device.at("http://localhost");
        assertThat(passkeys.prove(device.onlyTouched().signs(passkeys.ask(stranger)), stranger))
                .as("without finger, face or PIN")
                .isEmpty();
        assertThat(passkeys.prove(new TestAuthenticator().signs(passkeys.ask(stranger)), stranger))
                .as("a device that nobody added")
                .isEmpty();
        for (var nonsense : new String[] {"", "{}", "[]", "{\"id\":\"x\",\"rawId\":\"x\",\"response\":{}}"})
            assertThat(passkeys.prove(nonsense, stranger)).as(nonsense).isEmpty();
    }

    @Test
    void what_was_begun_for_one_person_adds_nothing_to_another() {
        var device = new TestAuthenticator();
        var options = as(person, me -> passkeys.begin(me, browser));
        refused(
                "passkey.unsound",
                () -> let(cast.drKhan(), me -> passkeys.add(me, "Mine", device.makes(options), browser)));
        refused("passkey.unsound", () -> let(person, me -> passkeys.add(me, "Late", device.makes(options), browser)));
        refused(
                "passkey.unsound",
                () -> let(
                        person,
                        me -> passkeys.add(
                                me, "Weak", device.onlyTouched().makes(passkeys.begin(me, browser)), browser)));
        assertThat(as(person, passkeys::mine)).isEmpty();
    }

    @Test
    void who_signed_in_a_while_ago_signs_in_again_first() {
        added("Telephone");
        TestClock.moveTo(Instant.now().plus(Duration.ofMinutes(16)).toString());
        refused("passkey.sign-in-again", () -> let(person, me -> passkeys.begin(me, browser)));
        refused("passkey.sign-in-again", () -> let(person, me -> passkeys.remove(me, only(), browser)));
        TestClock.back();
        refused("passkey.sign-in-again", () -> let(person, me -> passkeys.begin(me, browserOf(cast.drKhan()))));
    }

    @Test
    void a_removed_passkey_signs_nobody_in_and_each_step_is_on_record_and_in_a_mail() {
        var device = added("Telephone");
        let(person, me -> passkeys.rename(me, only(), "Phone"));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.drKhan(), me -> passkeys.rename(me, only(), "Khan’s")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.drKhan(), me -> passkeys.remove(me, only(), browserOf(cast.drKhan()))));
        let(person, me -> passkeys.remove(me, only(), browser));
        var stranger = new MockHttpServletRequest();
        assertThat(passkeys.prove(device.signs(passkeys.ask(stranger)), stranger))
                .isEmpty();
        assertThat(auditEventsOf(person.value()))
                .extracting(AuditRow::kind)
                .endsWith("PasskeyAdded", "PasskeyRenamed", "PasskeyRemoved");
        assertThat(MailInbox.of(context, cast).countMailsTo(person)).isEqualTo(2);
    }

    @Test
    void ten_are_the_most() {
        for (var i = 0; i < 10; i++) added("Passkey " + i);
        refused("passkey.many", () -> let(person, me -> passkeys.begin(me, browser)));
    }

    @Test
    void a_disabled_account_stays_out() {
        var pages =
                MockMvcTester.from(context, all -> all.apply(springSecurity()).build());
        var device = added("Telephone");
        assertThat(signsIn(pages, device)).isEqualTo("/");
        let(cast.okafor(), me -> accounts.close(me, person, "left"));
        assertThat(signsIn(pages, device)).isEqualTo("/sign-in?passkey");
    }

    private String signsIn(MockMvcTester pages, TestAuthenticator device) {
        var asked = new MockHttpServletRequest();
        var session = (MockHttpSession) asked.getSession();
        var answer = device.signs(passkeys.ask(asked));
        return pages.post()
                .uri("/sign-in/passkey")
                .session(session)
                .param("credential", answer)
                .with(csrf())
                .exchange()
                .getResponse()
                .getRedirectedUrl();
    }
}
