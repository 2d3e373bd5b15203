package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.UUID;
import java.util.regex.Pattern;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.delivery.participation.Registering;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A guest through HTTP: in by three fields, out again when the address turns out to be somebody else's. */
class GuestVisitDbTest extends DatabaseTest {
    private static final Pattern LINK = Pattern.compile("/link/[\\w-]{43}");

    @Autowired
    private LearnerNoticeService showings;

    private MockMvcTester browser;
    private Registering registering;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        registering = Registering.of(cast, context);
    }

    @Test
    void three_fields_and_one_tap_register_a_guest() {
        var activity = cast.programme().opened();
        var came = registers(activity, "one@visit.example.org", UUID.randomUUID(), new MockHttpSession());
        assertThat(came).hasStatus(302).redirectedUrl().isEqualTo(page(activity));
        assertThat(browser.get().uri("/registrations").session(session(came)))
                .hasStatusOk()
                .bodyText()
                .contains("Medicine Grand Rounds", "You came without an account");
        assertThat(browser.get().uri("/profile").session(session(came))).hasStatus(403);
        assertThat(browser.get().uri("/disclosure").session(session(came))).hasStatus(403);
        assertThat(browser.get().uri("/").session(session(came)))
                .redirectedUrl()
                .isEqualTo("/registrations");
    }

    @Test
    void a_form_sent_twice_is_one_guest_in_both_browsers_tabs() {
        var activity = cast.programme().opened();
        var once = UUID.randomUUID();
        var first = registers(activity, "two@visit.example.org", once, new MockHttpSession());
        var second = registers(activity, "two@visit.example.org", once, new MockHttpSession());
        for (var came : new MvcTestResult[] {first, second})
            assertThat(browser.get().uri("/registrations").session(session(came)))
                    .bodyText()
                    .contains("Medicine Grand Rounds");
        assertThat(count("registration where activity = '" + activity + "'")).isEqualTo(1);
        assertThat(count("guest where address = 'two@visit.example.org'")).isEqualTo(1);
    }

    @Test
    void a_form_whose_token_is_gone_leads_back_to_its_page() {
        var sent = browser.post().uri("/guests").param("to", "/catalogue").exchange();
        assertThat(sent).hasStatus(302).redirectedUrl().isEqualTo("/catalogue");
        assertThat(browser.post().uri("/guests").param("to", "//evil.example").exchange())
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/catalogue");
    }

    @Test
    void a_wrong_form_is_shown_again_and_makes_nobody() {
        var before = count("guest");
        var shown = browser.post()
                .uri("/guests")
                .with(csrf())
                .param("name", "Sam <Guest>")
                .param("profession", "")
                .param("email", "sam")
                .param("to", "/registrations");
        assertThat(shown)
                .hasStatus(422)
                .bodyText()
                .contains("Write your name alone", "This is not an e-mail address.", "value=\"Sam &lt;Guest&gt;\"");
        assertThat(count("guest")).isEqualTo(before);
    }

    @Test
    void a_typed_address_opens_nothing_and_the_visit_ends_when_its_owner_joins() {
        var activity = cast.programme().opened();
        var owner = known();
        var address = address(owner);
        registering.register(owner, cast.programme().opened());
        var guest = session(registers(activity, address, UUID.randomUUID(), new MockHttpSession()));
        assertThat(browser.get().uri("/guests/mine").session(guest))
                .hasStatusOk()
                .bodyText()
                .contains("has not shown that an e-mail is yours")
                .doesNotContain(address);
        assertThat(browser.post().uri("/guests/confirmation").session(guest).with(csrf()))
                .hasStatus(404);
        var mine = follows(linkTo(owner));
        assertThat(browser.get().uri("/guests/mine").session(mine))
                .hasStatusOk()
                .bodyText()
                .contains("Gwen Guest", "Medicine Grand Rounds", "That was me");
        assertThat(browser.post()
                        .uri("/guests/" + newestGuest(address) + "/joining")
                        .session(mine)
                        .with(csrf()))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/registrations");
        assertThat(browser.get().uri("/registrations").session(guest))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/sign-in?visit-over");
    }

    @Test
    void a_new_address_is_confirmed_by_its_mail_and_brings_the_guest_back_later() {
        var activity = cast.programme().opened();
        registers(activity, "back@visit.example.org", UUID.randomUUID(), new MockHttpSession());
        var guest = newestGuest("back@visit.example.org");
        var session = follows(linkTo(guest));
        assertThat(browser.get().uri("/guests/mine").session(session))
                .bodyText()
                .contains("Yes, this is my e-mail");
        assertThat(browser.post().uri("/guests/confirmation").session(session).with(csrf()))
                .hasStatus(302);
        assertThat(asks("BACK@visit.example.org")).hasStatusOk();
        assertThat(browser.get().uri("/registrations").session(follows(linkTo(guest))))
                .bodyText()
                .contains("Medicine Grand Rounds")
                .doesNotContain("You came without an account");
    }

    @Test
    void asking_for_a_link_says_the_same_whoever_is_known_and_mails_only_them() throws Exception {
        var known = known();
        var before = count("mail_outbox");
        var there = asks(address(known)).getResponse().getContentAsString();
        assertThat(count("mail_outbox")).isEqualTo(before + 1);
        var nobody = asks("never@visit.example.org").getResponse().getContentAsString();
        assertThat(count("mail_outbox")).isEqualTo(before + 1);
        assertThat(nobody).isEqualTo(there);
    }

    @Test
    void nobody_is_written_to_without_end() {
        var before = count("mail_outbox");
        for (var i = 0; i < 9; i++) guest("often@visit.example.org", "10.0.0." + i);
        assertThat(count("mail_outbox")).isEqualTo(before + 6);
        assertThat(guest("often@visit.example.org", "10.0.0.77"))
                .hasStatus(422)
                .bodyText()
                .contains("Too many guests came from here");
    }

    private MvcTestResult guest(String address, String network) {
        return browser.post()
                .uri("/guests")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(network);
                    return request;
                })
                .param("name", "Gwen Guest")
                .param("profession", "NURSE")
                .param("email", address)
                .exchange();
    }

    private MvcTestResult registers(ActivityId activity, String address, UUID once, MockHttpSession session) {
        return browser.post()
                .uri("/catalogue/" + registering.number(activity) + "/guests")
                .session(session)
                .with(csrf())
                .param("_once", once.toString())
                .param("_shown", showings.current(activity).hash())
                .param("name", "Gwen Guest")
                .param("profession", "NURSE")
                .param("email", address)
                .exchange();
    }

    private MvcTestResult asks(String address) {
        return browser.post()
                .uri("/sign-in/link")
                .with(csrf())
                .param("email", address)
                .exchange();
    }

    private MockHttpSession follows(String link) {
        return session(browser.post().uri(link).with(csrf()).exchange());
    }

    private static MockHttpSession session(MvcTestResult result) {
        return (MockHttpSession) result.getRequest().getSession();
    }

    private String page(ActivityId activity) {
        return "/catalogue/" + registering.number(activity) + "/registration";
    }

    private String linkTo(PersonId person) {
        var text = jdbc.sql("select text from mail_outbox where to_person = ? order by id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private PersonId newestGuest(String address) {
        return new PersonId(jdbc.sql("select person from guest where address = ? order by at desc limit 1")
                .param(address)
                .query(UUID.class)
                .single());
    }

    private PersonId known() {
        var key = "known" + UUID.randomUUID();
        var person = cast.newcomer(key, "Dr Known", cast.medicine(), Grant.self(Role.LEARNER));
        owner().sql("update person set email = ? where id = ?")
                .params(cast.email(key), person.value())
                .update();
        return person;
    }

    private String address(PersonId person) {
        return cast.doors().people().address(person).orElseThrow();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
