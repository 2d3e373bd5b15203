package org.baselinecme.office.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.baselinecme.DatabaseTest;
import org.baselinecme.MailInbox;
import org.baselinecme.TestIdentityProvider;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.providers.ProviderSetting.Joining;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Signing in at a provider, from its button to a page that only the person sees. */
class ProviderSignInDbTest extends DatabaseTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String SETTINGS = "hospital";
    private final TestIdentityProvider hospital = TestIdentityProvider.get();

    @Autowired
    private ProviderSettings settings;

    @Autowired
    private ProviderIdentityRepository identities;

    @Autowired
    private Accounts accounts;

    private MockMvcTester browser;
    private MailInbox inbox;
    private MockHttpSession session;
    private String subject;

    @BeforeAll
    void aBrowser(@Autowired WebApplicationContext context, @Autowired ApplicationContext application) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        inbox = MailInbox.of(application, cast);
    }

    @BeforeEach
    void nobodyIsSignedIn() {
        session = new MockHttpSession();
        subject = "subject-" + NUMBERS.incrementAndGet() + "-" + UUID.randomUUID();
        decide(Joining.BY_MAIL, false);
    }

    private void decide(Joining joining, boolean demandsFactor) {
        let(cast.okafor(), me -> settings.change(me, SETTINGS, joining, demandsFactor));
    }

    @Test
    void somebody_new_is_entered_as_a_learner_with_what_the_provider_vouches_for() {
        var email = fresh();
        assertThat(comesTo(claims("name", "Ines Roth", "email", email, "email_verified", true)))
                .isEqualTo("/");
        var person = person();
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");
        assertThat(accounts.signInAddress(person)).contains(email);
        assertThat(accounts.credentials(email)).as("no password opens it").isEmpty();
        assertThat(get("/profile")).hasStatusOk().bodyText().contains("Ines Roth");
        assertThat(get("/activities")).hasStatus(403);
        assertThat(auditEventsOf(person.value()))
                .extracting(AuditRow::kind)
                .contains("ProviderConnected", "AccountOpened");
    }

    @Test
    void an_address_that_is_not_verified_counts_as_none() {
        var email = cast.email("khan");
        assertThat(comesTo(claims("email", email, "email_verified", false))).isEqualTo("/");
        assertThat(person()).isNotEqualTo(cast.drKhan());
        assertThat(accounts.signInAddress(person())).isEmpty();
    }

    @Test
    void the_same_subject_is_the_same_person_under_another_name_and_address() {
        var first = fresh();
        comesTo(claims("name", "Ines Roth", "email", first, "email_verified", true));
        var person = person();
        session = new MockHttpSession();
        var second = fresh();
        assertThat(comesTo(claims("name", "Ines Other", "email", second, "email_verified", true)))
                .isEqualTo("/");
        assertThat(person()).isEqualTo(person);
        assertThat(accounts.signInAddress(person))
                .as("pending until a link there is used")
                .contains(first);
        assertThat(jdbc.sql("select address from v_address_pending where person = ?")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly(second);
    }

    @Test
    void who_is_disabled_stays_so() {
        comesTo(claims());
        var person = person();
        let(cast.okafor(), me -> accounts.close(me, person, "left the hospital"));
        session = new MockHttpSession();
        assertThat(comesTo(claims("groups", List.of("staff")))).isEqualTo(problem("disabled"));
        assertThat(get("/profile")).hasStatus3xxRedirection();
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");
        assertThat(as(cast.okafor(), me -> accounts.state(me, person))
                        .orElseThrow()
                        .closed())
                .isNotNull();
    }

    @Test
    void claims_give_and_end_roles_and_one_that_was_not_sent_changes_nothing() {
        var rule = new ClaimRuleForm(
                "realm_access.roles", "cme", "COORDINATOR", cast.medicine().toString());
        let(cast.okafor(), me -> settings.add(me, SETTINGS, rule));
        var given = claims("realm_access", Map.of("roles", List.of("cme", "other")));
        comesTo(given);
        var person = person();
        assertThat(rolesOf(person)).containsExactlyInAnyOrder("LEARNER SELF", "COORDINATOR DEPARTMENT");
        assertThat(departmentOf(person)).isEqualTo(cast.medicine().value());
        comesAgain(claims());
        assertThat(rolesOf(person)).contains("COORDINATOR DEPARTMENT");
        comesAgain(claims("realm_access", Map.of("roles", List.of("other"))));
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");
        comesAgain(given);
        assertThat(rolesOf(person)).contains("COORDINATOR DEPARTMENT");
        let(
                cast.okafor(),
                me -> settings.remove(
                        me, SETTINGS, settings.rules(me, SETTINGS).getLast().getId()));
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");
    }

    @Test
    void a_role_given_by_hand_stays_whatever_the_provider_says() {
        comesTo(claims());
        var person = person();
        let(
                cast.okafor(),
                me -> cast.services().grants().give(me, person, Grant.department(Role.COORDINATOR, cast.surgery())));
        let(
                cast.okafor(),
                me -> settings.add(
                        me,
                        SETTINGS,
                        new ClaimRuleForm(
                                "groups",
                                "surgeons",
                                "COORDINATOR",
                                cast.surgery().toString())));
        comesAgain(claims("groups", List.of("surgeons")));
        comesAgain(claims("groups", List.of()));
        assertThat(rolesOf(person)).contains("COORDINATOR DEPARTMENT");
    }

    @Test
    void somebody_known_is_connected_by_a_link_mailed_to_them() {
        var email = cast.email("reyes");
        var claims = claims("email", email, "email_verified", true);
        assertThat(comesTo(claims)).isEqualTo(problem("mailed"));
        assertThat(identities.findByIssuerAndSubject(hospital.issuer(), subject))
                .isEmpty();
        var token = inbox.newestTokenTo(cast.drReyes());
        var opened = post("/link/" + token);
        var path = opened.getResponse().getRedirectedUrl();
        session = (MockHttpSession) opened.getRequest().getSession(false);
        assertThat(path).startsWith("/connections/");
        assertThat(get(path)).hasStatusOk().bodyText().contains("Connect with Tamarrow ID", email);
        assertThat(post(path).getResponse().getRedirectedUrl()).isEqualTo("/sign-in/with/hospital");
        session = new MockHttpSession();
        assertThat(comesTo(claims)).isEqualTo("/");
        assertThat(person()).isEqualTo(cast.drReyes());
    }

    @Test
    void the_office_may_trust_the_provider_or_connect_nobody() {
        var claims = claims("email", cast.email("petrov"), "email_verified", true);
        decide(Joining.NEVER, false);
        assertThat(comesTo(claims)).isEqualTo(problem("taken"));
        decide(Joining.AT_ONCE, false);
        assertThat(comesTo(claims)).isEqualTo("/");
        assertThat(person()).isEqualTo(cast.petrov());
    }

    @Test
    void an_answer_counts_once_and_only_where_it_was_asked_for() {
        var answer = answer(claims());
        assertThat(new MockHttpSession())
                .satisfies(other -> assertThat(browser.get()
                                .uri("/sign-in/with/hospital/answer" + answer)
                                .session((MockHttpSession) other)
                                .exchange()
                                .getResponse()
                                .getRedirectedUrl())
                        .isEqualTo(problem("stale")));
        assertThat(redirect(answer)).isEqualTo("/");
        assertThat(redirect(answer)).as("a double click").isEqualTo("/");
        session = new MockHttpSession();
        answer(claims());
        assertThat(redirect("?code=x&state=another")).isEqualTo(problem("stale"));
    }

    @Test
    void what_does_not_hold_is_told_in_plain_words() {
        assertThat(redirect(answer(claims("nonce", "another")))).isEqualTo(problem("unsound"));
        assertThat(redirect(answer(claims("aud", "somebody-else")))).isEqualTo(problem("unsound"));
        var asked = start();
        var state = asked.replaceAll(".*[?&]state=([^&]+).*", "$1");
        assertThat(redirect("?error=access_denied&state="
                        + java.net.URLDecoder.decode(state, java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(problem("refused"));
        assertThat(get(problem("unsound"))).bodyText().contains("We couldn’t confirm the answer of Tamarrow ID");
    }

    @Test
    void a_provider_that_does_not_answer_is_named_and_the_product_runs() {
        var there = browser.get().uri("/sign-in/with/away").session(session).exchange();
        assertThat(there.getResponse().getRedirectedUrl()).isEqualTo("/sign-in/with/away/problem?why=silent");
        assertThat(get("/sign-in/with/away/problem?why=silent")).bodyText().contains("Night clinic ID isn’t answering");
        assertThat(get("/sign-in")).bodyText().contains("Sign in with Tamarrow ID", "Sign in with Night clinic ID");
    }

    @Test
    void signing_out_leads_to_the_provider_and_its_own_sign_out_ends_sessions_here() {
        comesTo(claims());
        var page = get("/profile");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .containsPattern("form-action [^;]*" + hospital.issuer());
        assertThat(post("/sign-out").getResponse().getRedirectedUrl())
                .startsWith(hospital.issuer() + "/end?id_token_hint=ey")
                .contains("post_logout_redirect_uri=");
        var said = new HashMap<String, Object>(Map.of(
                "sub",
                subject,
                "jti",
                "1",
                "events",
                Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())));
        assertThat(signedOutThere(hospital.sign(said))).hasStatusOk();
        said.put("nonce", "n");
        assertThat(signedOutThere(hospital.sign(said))).hasStatus(400);
        assertThat(signedOutThere("nonsense")).hasStatus(400);
    }

    private MvcTestResult signedOutThere(String token) {
        return browser.post()
                .uri("/sign-in/with/hospital/sign-out")
                .param("logout_token", token)
                .exchange();
    }

    @Test
    void a_second_factor_counts_where_the_provider_says_so_or_the_office_knows_it() {
        comesTo(claims());
        assertThat(isProvenTwice()).isFalse();
        comesAgain(claims("amr", List.of("pwd")));
        assertThat(isProvenTwice()).isFalse();
        comesAgain(claims("amr", List.of("pwd", "otp")));
        assertThat(isProvenTwice()).isTrue();
        comesAgain(claims("acr", "https://refeds.org/profile/mfa"));
        assertThat(isProvenTwice()).isTrue();
        decide(Joining.BY_MAIL, true);
        comesAgain(claims());
        assertThat(isProvenTwice()).isTrue();
    }

    private boolean isProvenTwice() {
        return person().toString().equals(session.getAttribute("org.baselinecme.office.security.ProvenTwice"));
    }

    private Map<String, Object> claims(Object... further) {
        var claims = new HashMap<String, Object>(Map.of("sub", subject, "name", "Ines Roth"));
        for (var i = 0; i < further.length; i += 2) claims.put((String) further[i], further[i + 1]);
        return claims;
    }

    private String start() {
        return browser.get()
                .uri("/sign-in/with/hospital")
                .session(session)
                .exchange()
                .getResponse()
                .getRedirectedUrl();
    }

    private String answer(Map<String, Object> claims) {
        return hospital.signIn(start(), claims);
    }

    private String redirect(String answer) {
        return get("/sign-in/with/hospital/answer" + answer).getResponse().getRedirectedUrl();
    }

    /** Where a sign-in with these claims leads. */
    private String comesTo(Map<String, Object> claims) {
        return redirect(answer(claims));
    }

    private void comesAgain(Map<String, Object> claims) {
        session = new MockHttpSession();
        assertThat(comesTo(claims)).isEqualTo("/");
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(java.net.URI.create(path)).session(session).exchange();
    }

    private MvcTestResult post(String path) {
        return browser.post()
                .uri(path)
                .session(session)
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private PersonId person() {
        return identities
                .findByIssuerAndSubject(hospital.issuer(), subject)
                .orElseThrow()
                .person();
    }

    private List<String> rolesOf(PersonId person) {
        return jdbc.sql(
                        "select role || ' ' || scope_kind from v_access_grant where person = ? and until_at is null order by 1")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private UUID departmentOf(PersonId person) {
        return jdbc.sql("select department from v_person where id = ?")
                .param(person.value())
                .query(UUID.class)
                .single();
    }

    private static String problem(String why) {
        return "/sign-in/with/hospital/problem?why=" + why;
    }

    private static String fresh() {
        return "ines." + UUID.randomUUID() + "@example.org";
    }
}
