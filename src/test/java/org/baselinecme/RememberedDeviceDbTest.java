package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.baselinecme.AccessMatrix.Row;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.security.OwnSessions;
import org.baselinecme.office.security.RememberedDevices;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** What a remembered device can do. It is the director's, so that use of their other duties would show. */
class RememberedDeviceDbTest extends DatabaseTest {
    private static final String COOKIE = "baseline-remembered";

    /** Reviewed: checking in, claiming with its evaluation, and what shows that. On every other page nobody is here. */
    private static final Set<String> OPEN = Set.of(
            "GET /at",
            "GET /at/{code}",
            "POST /at/{code}",
            "POST /at/{code}/presence",
            "POST /at/{code}/late",
            "GET /my-cme",
            "GET /claims/{activity}",
            "POST /claims/{activity}",
            "POST /claims/{activity}/late",
            "GET /claims/{activity}/{session}",
            "POST /claims/{activity}/{session}",
            "POST /claims/{activity}/{session}/late",
            "GET /awards/{claim}");

    private final Map<String, ActivityId> activities = new HashMap<>();
    private MockMvcTester browser;
    private AccessMatrixFixture situation;
    private Cookie director;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RememberedDevices devices;

    @Autowired
    private OwnSessions sessions;

    @BeforeAll
    void aDeviceRemembersTheDirector(@Autowired WebApplicationContext context, @Autowired Files files) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        situation = new AccessMatrixFixture(cast, jdbc, files);
        director = remembered("okafor");
    }

    /** Signs in with the box ticked, and returns what only the device holds afterwards. */
    private Cookie remembered(String key) {
        var signedIn = browser.post()
                .uri("/sign-in")
                .param("email", cast.email(key))
                .param("password", TestOffice.PASSWORD)
                .param("remember-device", "on")
                .with(csrf())
                .exchange()
                .getResponse();
        return Objects.requireNonNull(signedIn.getCookie(COOKIE));
    }

    private PersonId somebody(String key) {
        return cast.addPerson(key, "Dr " + key, cast.medicine());
    }

    private MockHttpServletResponse opens(String path, Cookie cookie) {
        return browser.get().uri(path).cookie(cookie).exchange().getResponse();
    }

    private static String answer(MockHttpServletResponse response) {
        var location = response.getRedirectedUrl();
        return location != null && location.endsWith("/sign-in") ? "sign-in" : "" + response.getStatus();
    }

    private boolean knows(Cookie cookie) {
        return !answer(opens("/my-cme", cookie)).equals("sign-in");
    }

    static Stream<Row> rows() {
        return AccessMatrix.rows().stream().filter(row -> !row.pattern().equals("/sign-out"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void it_checks_in_and_claims_and_on_every_other_page_nobody_is_here(Row row) {
        var path = situation.path(row.pattern(), activities.computeIfAbsent(row.given(), situation::activity));
        var request = row.method().equals("POST")
                ? browser.post().uri(path).with(csrf()).params(situation.form(row.pattern()))
                : browser.get().uri(path);
        var response = request.cookie(director).exchange().getResponse();
        assertThat(answer(response)).isEqualTo(row.answers().get(OPEN.contains(row.route()) ? "learner" : "anonymous"));
    }

    @Test
    void reviewed_routes_still_exist_and_ask_others_to_sign_in() throws Exception {
        assertThat(AccessMatrix.rows()).extracting(Row::route).containsAll(OPEN);
        assertThat(opens("/my-cme", director).getContentAsString()).contains("Marian Okafor");
        assertThat(browser.get().uri("/my-cme")).hasStatus(302).redirectedUrl().endsWith("/sign-in");
    }

    @Test
    void its_session_stores_nobody() {
        var session = new MockHttpSession();
        assertThat(browser.get().uri("/my-cme").session(session).cookie(director))
                .hasStatusOk();
        assertThat(Collections.list(session.getAttributeNames())).noneMatch(name -> name.contains("CONTEXT"));
        for (var page : new String[] {"/my-cme", "/board", "/profile"})
            assertThat(browser.get().uri(page).session(session))
                    .as(page)
                    .hasStatus(302)
                    .redirectedUrl()
                    .endsWith("/sign-in");
    }

    @Test
    void without_the_box_nothing_is_remembered() {
        var signedIn = browser.post()
                .uri("/sign-in")
                .param("email", cast.email("okafor"))
                .param("password", TestOffice.PASSWORD)
                .with(csrf())
                .exchange()
                .getResponse();
        assertThat(signedIn.getRedirectedUrl()).isEqualTo("/");
        assertThat(signedIn.getCookie(COOKIE)).isNull();
    }

    @Test
    void its_token_changes_and_a_copy_of_an_old_one_ends_it() {
        var person = somebody("turning");
        var first = remembered("turning");
        assertThat(opens("/my-cme", first).getCookie(COOKIE)).isNull();
        TestClock.moveTo(Instant.now().plus(Duration.ofMinutes(61)).toString());
        var second = Objects.requireNonNull(opens("/my-cme", first).getCookie(COOKIE));
        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(knows(first)).as("the answer with the new token may be lost").isTrue();
        assertThat(knows(second)).isTrue();
        assertThat(knows(first)).as("a copy").isFalse();
        assertThat(knows(second))
                .as("nobody can tell which of the two is the copy")
                .isFalse();
        assertThat(as(person, devices::mine)).isEmpty();
    }

    @Test
    void a_lost_answer_is_made_up_for() {
        somebody("lossy");
        var first = remembered("lossy");
        TestClock.moveTo(Instant.now().plus(Duration.ofMinutes(61)).toString());
        var lost = Objects.requireNonNull(opens("/my-cme", first).getCookie(COOKIE));
        TestClock.moveTo(Instant.now().plus(Duration.ofMinutes(63)).toString());
        var second = Objects.requireNonNull(opens("/my-cme", first).getCookie(COOKIE));
        assertThat(second.getValue()).isNotEqualTo(lost.getValue());
        assertThat(knows(second)).isTrue();
    }

    @Test
    void after_ninety_days_it_knows_nobody() {
        somebody("quarter");
        var device = remembered("quarter");
        TestClock.moveTo(Instant.now().plus(Duration.ofDays(90)).toString());
        assertThat(knows(device)).isFalse();
    }

    @Test
    void it_is_listed_without_what_it_sends_and_forgotten() {
        var person = somebody("owner");
        var device = remembered("owner");
        var mine = as(person, devices::mine);
        assertThat(mine).hasSize(1);
        assertThat(jdbc.sql("select token_hash from remembered_device where person = ?")
                        .param(person.value())
                        .query(String.class)
                        .single())
                .isNotEqualTo(device.getValue().substring(37))
                .matches("[0-9a-f]{64}");
        let(cast.petrov(), me -> devices.end(me, mine.getFirst().id()));
        assertThat(knows(device)).as("somebody else forgets it").isTrue();
        let(person, me -> devices.end(me, mine.getFirst().id()));
        assertThat(knows(device)).isFalse();
    }

    @Test
    void signing_out_on_it_or_everywhere_and_a_closed_account_end_it() {
        var person = somebody("leaver");
        var device = remembered("leaver");
        var out = browser.post().uri("/sign-out").cookie(device).with(csrf()).exchange();
        assertThat(Objects.requireNonNull(out.getResponse().getCookie(COOKIE)).getMaxAge())
                .isZero();
        assertThat(knows(device)).isFalse();
        var again = remembered("leaver");
        let(person, me -> sessions.endAll(me, new MockHttpServletRequest()));
        assertThat(knows(again)).isFalse();
        var last = remembered("leaver");
        let(cast.okafor(), me -> accounts.close(me, person, "left"));
        assertThat(knows(last)).isFalse();
        let(cast.okafor(), me -> accounts.reopen(me, person));
        assertThat(knows(last)).as("opened again").isFalse();
    }

    @Test
    void a_mail_link_remembers_who_came_by_it(@Autowired WebApplicationContext context) throws Exception {
        var inbox = MailInbox.of(context, cast);
        var came = browser.post()
                .uri("/link/" + inbox.issueLink(inbox.grantham()))
                .param("remember-device", "on")
                .with(csrf())
                .exchange()
                .getResponse();
        var device = Objects.requireNonNull(came.getCookie(COOKIE));
        assertThat(opens("/my-cme", device).getContentAsString()).contains("Dr Hollis Grantham");
        assertThat(answer(opens("/profile", device))).isEqualTo("sign-in");
    }

    @Test
    void nonsense_is_nobody() {
        for (var value : new String[] {"x", "01a2057a-6963-7000-943a-c82a4f4d47e4." + "x".repeat(43)})
            assertThat(knows(new Cookie(COOKIE, value))).isFalse();
    }
}
