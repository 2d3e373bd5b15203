package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.baselinecme.AccessMatrix.Row;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

/** What a visitor by mail link can do. The visitor is the director, so that use of their other duties would show. */
class VisitDbTest extends DatabaseTest {
    /** Reviewed: what the link's duty opens, and what is open to everybody. Every other page is closed. */
    private static final Set<String> OPEN = Set.of(
            "GET /",
            "GET /sign-in",
            "GET /kept",
            "GET /catalog",
            "GET /catalogue",
            "GET /catalogue/**",
            "GET /help",
            "GET /privacy",
            "GET /accessibility",
            "GET /accessibility/openacr.yaml",
            "GET /.well-known/security.txt",
            "GET /robots.txt",
            "GET /sitemap.xml",
            "GET /search", // finds nothing for them
            "GET /my-cme",
            "GET /my-cme/upcoming",
            "GET /transcript",
            "GET /catalog/{number}",
            "GET /catalog/{number}/calendar.ics",
            "GET /catalog/{number}/picture-{file}.jpg",
            "GET /catalog/{number}/registration",
            "POST /catalog/{number}/registration",
            "POST /catalog/{number}/registration/withdrawal",
            "POST /catalog/{number}/guests",
            "GET /at",
            "GET /check-in",
            "GET /claims",
            "GET /claims/{activity}/{session}",
            "POST /claims/{activity}/{session}",
            "GET /profile/ids", // what a claim asks for; what was given is neither shown nor changed
            "POST /profile/ids",
            "GET /assessments/{activity}/{occasion}",
            "POST /assessments/{activity}/{occasion}",
            "POST /assessments/{activity}/{occasion}/answers",
            "POST /assessments/{activity}/{occasion}/submission",
            "GET /my-cme/earned", // one's own record is open to who proved the address
            "GET /teaching", // what faculty do for their own sessions
            "GET /teaching/{id}/agreement",
            "POST /teaching/{id}/agreement",
            "GET /sessions/{slot}/materials",
            "POST /sessions/{slot}/materials",
            "GET /sessions/{slot}/materials/{material}",
            "GET /sessions/{slot}/results",
            "GET /profile/data", // everybody may have what is held about them
            "POST /profile/data.zip",
            "GET /profile/data/erasure",
            "POST /profile/data/erasure",
            "POST /profile/data/erasure/withdrawal",
            "GET /transcript.pdf",
            "GET /transcript.csv",
            "GET /transcript/external",
            "POST /transcript/external",
            "GET /profile",
            "POST /profile",
            "POST /profile/request/withdrawal",
            "GET /profile/consents",
            "POST /profile/consents/{kind}",
            "POST /profile/consents/{kind}/withdrawal",
            "GET /profile/fields",
            "POST /profile/fields",
            "POST /messages/{id}/reading",
            "GET /verify",
            "GET /registrations",
            "GET /registrations/{number}",
            "GET /guests",
            "POST /guests",
            "GET /guests/mine",
            "GET /sign-in/code",
            "POST /sign-in/passkey/options",
            "GET /sign-in/with/{provider}",
            "GET /sign-in/with/{provider}/problem",
            "POST /sign-in/with/{provider}/sign-out", // the provider calls it, with a signature
            "GET /sign-in/forgotten",
            "POST /sign-in/forgotten",
            "GET /sign-in/link",
            "POST /sign-in/link",
            "POST /sign-in",
            "POST /sign-out",
            "GET /link/{token}",
            "POST /link/{token}",
            "POST /link/{token}/new",
            "GET /assets/baseline.css",
            "GET /actuator/health",
            "GET /actuator/health/liveness",
            "GET /livez",
            "GET /readyz",
            "GET /ai-policy", // whoever teaches reads and acknowledges it
            "GET /disclosure",
            "POST /disclosure",
            "POST /disclosure/renewal",
            "GET /disclosure/recorded",
            "POST /disclosure/objection",
            "GET /address",
            "POST /address/stop",
            "GET /error");

    private MockMvcTester browser;
    private AccessMatrixFixture situation;
    private MailInbox inbox;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context, @Autowired Files files) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        situation = new AccessMatrixFixture(cast, jdbc, files);
        inbox = MailInbox.of(context, cast);
    }

    static Stream<Row> rows() {
        // a directory calls SCIM with a token; the access matrix says that nobody else gets in
        return AccessMatrix.rows().stream()
                .filter(row -> !OPEN.contains(row.route()) && !row.pattern().startsWith("/scim/v2/"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_visitor_cannot_use_the_duties_of_their_own_account(Row row) {
        var path = situation.path(row.pattern(), situation.activity(row.given()));
        var request = row.method().equals("POST")
                ? browser.post().uri(path).with(csrf()).params(situation.form(row.pattern()))
                : browser.get().uri(path);
        var response = request.with(authentication(
                        SecurityPageConfiguration.byLink(cast.okafor().value(), until(60), cast.email("okafor"))))
                .exchange();
        assertThat(response.getResponse().getStatus()).isIn(403, 404);
    }

    @Test
    void reviewed_routes_still_exist() {
        assertThat(AccessMatrix.rows()).extracting(Row::route).containsAll(OPEN);
    }

    @Test
    void a_visitor_without_an_account_sees_their_name_and_sign_out() {
        var session = comesBy(inbox.issueLink(inbox.grantham()), new MockHttpSession());
        assertThat(browser.get().uri("/").session(session))
                .hasStatusOk()
                .bodyText()
                .contains("Dr Hollis Grantham", "action=\"/sign-out\"", "You opened a link from our email")
                .contains("href=\"/profile\"")
                .doesNotContain("href=\"/activities\"");
    }

    @Test
    void an_expired_visit_is_explained() {
        var over =
                authentication(SecurityPageConfiguration.byLink(cast.okafor().value(), until(0), cast.email("okafor")));
        assertThat(browser.get().uri("/my-cme").with(over))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/sign-in?visit-over");
        assertThat(browser.get().uri("/sign-in?visit-over")).bodyText().contains("Your visit has ended.");
    }

    @Test
    void a_link_replaces_the_signed_in_person_and_ends_their_session() {
        var session = new MockHttpSession();
        assertThat(browser.get().uri("/profile").session(session).with(remembered(cast.okafor())))
                .hasStatusOk();
        var token = inbox.issueLink(inbox.grantham());
        var after = comesBy(token, session);
        assertThat(session.isInvalid()).isTrue();
        assertThat(browser.get().uri("/").session(after)).bodyText().contains("Dr Hollis Grantham");
        assertThat(browser.get().uri("/people").session(after)).hasStatus(403);
    }

    @Test
    void clicking_twice_starts_one_visit() {
        var token = inbox.issueLink(inbox.grantham());
        var session = comesBy(token, new MockHttpSession());
        assertThat(browser.post().uri("/link/" + token).session(session).with(csrf()))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/");
        assertThat(browser.get().uri("/link/" + token).session(session)).hasStatus(302);
        assertThat(browser.get().uri("/link/" + token)).hasStatus(410);
        assertThat(browser.post().uri("/link/" + token).with(csrf())).hasStatus(410);
    }

    @Test
    void a_used_link_is_refused_in_another_visit_of_the_same_person() {
        var grantham = inbox.grantham();
        var first = inbox.issueLink(grantham);
        comesBy(first, new MockHttpSession());
        var session = comesBy(inbox.issueLink(grantham), new MockHttpSession());
        assertThat(browser.get().uri("/link/" + first).session(session)).hasStatus(410);
    }

    private MockHttpSession comesBy(String token, MockHttpSession before) {
        MvcTestResult sent = browser.post()
                .uri("/link/" + token)
                .session(before)
                .with(csrf())
                .exchange();
        assertThat(sent).hasStatus(302).redirectedUrl().isEqualTo("/");
        return (MockHttpSession) sent.getRequest().getSession(false);
    }

    private static RequestPostProcessor remembered(PersonId person) {
        return authentication(SecurityPageConfiguration.remembered(person.value()));
    }

    private static Instant until(int minutes) {
        return Clock.systemUTC().instant().plus(Duration.ofMinutes(minutes));
    }
}
