package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.planning.disclosures.DisclosureForm;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** A coordinator tries, by every path that touches who somebody is, to become the director, and stays a coordinator. */
@DisplayName("findings E1, E9: a coordinator becomes nobody else")
class BecomingTheDirectorDbTest extends DatabaseTest {
    private static final Pattern LINK = Pattern.compile("/link/[\\w-]{43}");
    private MockMvcTester browser;
    private MailInbox letterbox;

    @Autowired
    private Guests guests;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        letterbox = MailInbox.of(context, cast);
    }

    /** A director of the attacker's own department, so that scope alone does not protect her. */
    private PersonId director() {
        var key = "director" + UUID.randomUUID();
        return cast.addPerson(key, "Elena Vasquez-Thorne", cast.surgery(), Grant.office(Role.DIRECTOR));
    }

    @Test
    void the_entry_of_a_person_elsewhere_does_not_exist_for_her() {
        assertThat(get("/people/" + cast.okafor() + "/entry")).hasStatus(404);
        assertThat(corrects(cast.okafor(), "Marian Okafor-Lindqvist", "evil@attack.example.org"))
                .hasStatus(404);
        assertThat(cast.services().people().address(cast.okafor())).contains(cast.email("okafor"));
        assertThat(count("address_change where person = '" + cast.okafor() + "'"))
                .isZero();
    }

    @Test
    void putting_somebody_on_a_roster_of_her_own_does_not_open_their_entry() {
        var activity = cast.traumaCourse();
        var speaker = letterbox.grantham();
        owner().sql("""
                        insert into activity_contributor (id, activity, person, role, joined_by, joined_at)
                        values (gen_random_uuid(), ?, ?, 'FACULTY', ?, '2026-11-01')
                        """)
                .params(activity.value(), speaker.value(), cast.lindgren().value())
                .update();
        assertThat(get("/people/" + speaker + "/entry")).hasStatus(404);
        assertThat(get("/people/" + speaker + "/disclosure")).hasStatusOk();
    }

    @Test
    void the_address_of_a_person_with_an_account_is_theirs_to_change_alone() {
        var director = director();
        assertThat(corrects(director, "Elena Vasquez-Thorne", "evil@attack.example.org"))
                .hasStatus(409)
                .bodyText()
                .contains("only they can change the email address");
        assertThat(corrects(director, "Elena Vasquez-Thorne", "")).hasStatus(409);
        assertThat(count("address_change where person = '" + director + "'")).isZero();
        assertThat(count("mail_outbox where to_address = '" + "evil@attack.example.org" + "'"))
                .isZero();
    }

    @Test
    void asking_for_a_link_to_an_address_of_hers_brings_nothing_of_the_director() {
        asks("evil@attack.example.org");
        assertThat(count("mail_outbox where to_address = '" + "evil@attack.example.org" + "'"))
                .isZero();
        var director = director();
        var address = cast.services().people().address(director).orElseThrow();
        asks(address.toUpperCase(Locale.ROOT));
        assertThat(jdbc.sql("select to_address from mail_outbox where to_person = ? order by id desc limit 1")
                        .param(director.value())
                        .query(String.class)
                        .single())
                .isEqualTo(address);
    }

    @Test
    void an_old_link_in_an_old_mailbox_opens_nothing_and_its_new_one_goes_to_the_current_address() {
        var person = letterbox.grantham();
        var old = letterbox.addressOf(person);
        var token = letterbox.issueLink(person);
        var visit = session(browser.post()
                .uri("/link/" + letterbox.issueLink(person))
                .with(csrf())
                .exchange());
        assertThat(browser.get().uri("/disclosure").session(visit)).hasStatusOk();
        moves(person, "moved." + UUID.randomUUID() + "@example.org");
        assertThat(browser.get().uri("/link/" + token)).hasStatus(410);
        assertThat(browser.post().uri("/link/" + token).with(csrf())).hasStatus(410);
        assertThat(browser.get().uri("/disclosure").session(visit))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/sign-in?visit-over");
        var before = count("mail_outbox where to_address = '" + old + "'");
        browser.post().uri("/link/" + token + "/new").with(csrf()).exchange();
        assertThat(count("mail_outbox where to_address = '" + old + "'")).isEqualTo(before);
        assertThat(count("mail_outbox where to_address = '" + letterbox.addressOf(person) + "'"))
                .isPositive();
    }

    @Test
    void a_guest_who_types_the_directors_address_is_nobody_and_cannot_be_joined_by_who_typed_it() {
        var director = director();
        var address = cast.services().people().address(director).orElseThrow();
        var came = browser.post()
                .uri("/guests")
                .with(csrf())
                .param("name", "Elena Vasquez-Thorne")
                .param("profession", "PHYSICIAN")
                .param("email", address)
                .exchange();
        var guest = session(came);
        assertThat(browser.get().uri("/disclosure").session(guest)).hasStatus(403);
        assertThat(browser.post().uri("/guests/confirmation").session(guest).with(csrf()))
                .hasStatus(404);
        var entry = new PersonId(jdbc.sql("select person from guest where address = ?")
                .param(address)
                .query(UUID.class)
                .single());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.lindgren(), me -> guests.join(me, entry, cast.email("lindgren"))));
        assertThat(cast.services().people().rootOf(entry)).isEqualTo(entry);
    }

    @Test
    void her_disclosure_is_not_there_to_be_read_or_replaced() {
        cast.disclosures().nothingToDisclose(cast.drKhan());
        assertThat(get("/people/" + cast.drKhan() + "/disclosure")).hasStatus(404);
        var nothing = new DisclosureForm("", "nothing", List.of());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(
                        cast.lindgren(),
                        me -> cast.services().disclosures().recordVerbal(me, cast.okafor(), nothing, "She said so.")));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(
                        cast.lindgren(),
                        me -> cast.services().disclosures().reportChange(me, cast.drKhan(), "Heard.")));
    }

    @Test
    void a_new_entry_cannot_take_the_address_of_an_account() {
        var director = director();
        owner().sql("update person set email = null where id = ?")
                .param(director.value())
                .update();
        var address = jdbc.sql("select email from account where person = ?")
                .param(director.value())
                .query(String.class)
                .single();
        assertThat(sends("/people", "Somebody New", address))
                .hasStatus(422)
                .bodyText()
                .contains("belongs to Elena Vasquez-Thorne");
    }

    /** The office changes the address of somebody without an account, and its reader confirms it. */
    private void moves(PersonId person, String address) {
        var entry = browser.post()
                .uri("/people/" + person + "/entry")
                .with(authentication(
                        SecurityPageConfiguration.remembered(cast.okafor().value())))
                .with(csrf())
                .param("version", "0")
                .param("name", "Dr Hollis Grantham")
                .param("sortName", "Dr Hollis Grantham")
                .param("credentials", "MD")
                .param("profession", "PHYSICIAN")
                .param("department", cast.medicine().toString())
                .param("email", address)
                .exchange();
        assertThat(entry).hasStatus(302);
        var text = jdbc.sql("select text from mail_outbox where to_address = ?")
                .param(address)
                .query(String.class)
                .single();
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        assertThat(browser.post().uri(link.group()).with(csrf())).hasStatus(302);
        assertThat(letterbox.addressOf(person)).isEqualTo(address);
    }

    private MvcTestResult get(String path) {
        return browser.get()
                .uri(path)
                .with(authentication(
                        SecurityPageConfiguration.remembered(cast.lindgren().value())))
                .exchange();
    }

    private MvcTestResult corrects(PersonId person, String name, String email) {
        return sends("/people/" + person + "/entry", name, email);
    }

    private MvcTestResult sends(String path, String name, String email) {
        return browser.post()
                .uri(path)
                .with(authentication(
                        SecurityPageConfiguration.remembered(cast.lindgren().value())))
                .with(csrf())
                .param("version", "0")
                .param("name", name)
                .param("sortName", name)
                .param("credentials", "MD")
                .param("profession", "PHYSICIAN")
                .param("department", cast.surgery().toString())
                .param("email", email)
                .exchange();
    }

    private void asks(String address) {
        assertThat(browser.post().uri("/sign-in/link").with(csrf()).param("email", address))
                .hasStatusOk();
    }

    private static MockHttpSession session(MvcTestResult result) {
        return (MockHttpSession) result.getRequest().getSession();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }
}
