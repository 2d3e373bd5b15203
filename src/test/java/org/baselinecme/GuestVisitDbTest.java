package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.UUID;
import java.util.regex.Pattern;
import org.baselinecme.delivery.participation.LearnerNoticeService;
import org.baselinecme.delivery.participation.TestRegistrations;
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

/** Guests over HTTP: registered by three fields, and signed out when another person owns the address. */
class GuestVisitDbTest extends DatabaseTest {
    private static final Pattern LINK = Pattern.compile("/link/[\\w-]{43}");

    @Autowired
    private LearnerNoticeService showings;

    private MockMvcTester browser;
    private TestRegistrations registering;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void a_guest_registers_with_three_fields_and_one_tap() {
        var activity = cast.activities().opened();
        var came = registers(activity, "one@visit.example.org", UUID.randomUUID(), new MockHttpSession());
        assertThat(came).hasStatus(302).redirectedUrl().isEqualTo(page(activity));
        assertThat(browser.get().uri("/my-cme/upcoming").session(session(came)))
                .hasStatusOk()
                .bodyText()
                .contains("Medicine Grand Rounds", "Your email address isn’t confirmed yet");
        assertThat(browser.get().uri("/profile").session(session(came))).hasStatus(403);
        assertThat(browser.get().uri("/disclosure").session(session(came))).hasStatus(403);
        assertThat(browser.get().uri("/").session(session(came)))
                .redirectedUrl()
                .isEqualTo("/my-cme/upcoming");
    }

    @Test
    void a_form_sent_twice_from_two_tabs_creates_one_guest() {
        var activity = cast.activities().opened();
        var once = UUID.randomUUID();
        var first = registers(activity, "two@visit.example.org", once, new MockHttpSession());
        var second = registers(activity, "two@visit.example.org", once, new MockHttpSession());
        for (var came : new MvcTestResult[] {first, second})
            assertThat(browser.get().uri("/my-cme/upcoming").session(session(came)))
                    .bodyText()
                    .contains("Medicine Grand Rounds");
        assertThat(count("registration where activity = '" + activity + "'")).isEqualTo(1);
        assertThat(count("guest where address = 'two@visit.example.org'")).isEqualTo(1);
    }

    @Test
    void a_form_with_an_expired_token_redirects_to_its_page() {
        var sent = browser.post().uri("/guests").param("to", "/catalog").exchange();
        assertThat(sent).hasStatus(302).redirectedUrl().isEqualTo("/catalog");
        assertThat(browser.post().uri("/guests").param("to", "//evil.example").exchange())
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/catalog");
    }

    @Test
    void an_invalid_form_is_shown_again_and_creates_no_guest() {
        var before = count("guest");
        var shown = browser.post()
                .uri("/guests")
                .with(csrf())
                .param("name", "Sam <Guest>")
                .param("profession", "")
                .param("email", "sam")
                .param("to", "/my-cme/upcoming");
        assertThat(shown)
                .hasStatus(422)
                .bodyText()
                .contains("Enter your name only", "Enter a valid email address.", "value=\"Sam &lt;Guest&gt;\"");
        assertThat(count("guest")).isEqualTo(before);
    }

    @Test
    void an_unconfirmed_address_gives_no_access_and_the_guest_session_ends_when_its_owner_confirms() {
        var activity = cast.activities().opened();
        var owner = known();
        var address = address(owner);
        registering.register(owner, cast.activities().opened());
        var guest = session(registers(activity, address, UUID.randomUUID(), new MockHttpSession()));
        assertThat(browser.get().uri("/guests/mine").session(guest))
                .hasStatusOk()
                .bodyText()
                .contains("Your email address isn’t confirmed")
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
                        .param("confirmed", ConfirmedSteps.seal("/guests/{person}/joining"))
                        .session(mine)
                        .with(csrf()))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/my-cme/upcoming");
        assertThat(browser.get().uri("/my-cme/upcoming").session(guest))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/sign-in?visit-over");
    }

    @Test
    void a_new_address_is_confirmed_by_mail_and_lets_the_guest_return() {
        var activity = cast.activities().opened();
        registers(activity, "back@visit.example.org", UUID.randomUUID(), new MockHttpSession());
        var guest = newestGuest("back@visit.example.org");
        var session = follows(linkTo(guest));
        assertThat(browser.get().uri("/guests/mine").session(session))
                .bodyText()
                .contains("back@visit.example.org is confirmed");
        assertThat(asks("BACK@visit.example.org")).hasStatusOk();
        assertThat(browser.get().uri("/my-cme/upcoming").session(follows(linkTo(guest))))
                .bodyText()
                .contains("Medicine Grand Rounds")
                .doesNotContain("Your email address isn’t confirmed yet");
    }

    @Test
    void requesting_a_link_always_gives_the_same_response_and_mails_only_known_addresses() throws Exception {
        var known = known();
        var before = count("mail_outbox");
        var there = asks(address(known)).getResponse().getContentAsString();
        assertThat(count("mail_outbox")).isEqualTo(before + 1);
        var nobody = asks("never@visit.example.org").getResponse().getContentAsString();
        assertThat(count("mail_outbox")).isEqualTo(before + 1);
        assertThat(nobody).isEqualTo(there);
    }

    @Test
    void mail_to_one_address_is_limited() {
        var before = count("mail_outbox");
        for (var i = 0; i < 9; i++) guest("often@visit.example.org", "10.0.0." + i);
        assertThat(count("mail_outbox")).isEqualTo(before + 6);
        assertThat(guest("often@visit.example.org", "10.0.0.77"))
                .hasStatus(422)
                .bodyText()
                .contains("Too many guests registered from this network");
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
                .uri("/catalog/" + registering.number(activity) + "/guests")
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
        return "/catalog/" + registering.number(activity) + "/registration";
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
        var person = cast.addPerson(key, "Dr Known", cast.medicine(), Grant.self(Role.LEARNER));
        owner().sql("update person set email = ? where id = ?")
                .params(cast.email(key), person.value())
                .update();
        return person;
    }

    private String address(PersonId person) {
        return cast.services().people().address(person).orElseThrow();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
