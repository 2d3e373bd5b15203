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
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Somebody signs in at the provider of the tests, in one browser. */
abstract class ProviderTest extends DatabaseTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    static final String SETTINGS = "hospital";
    final TestIdentityProvider hospital = TestIdentityProvider.get();

    @Autowired
    ProviderSettings settings;

    @Autowired
    ProviderIdentityRepository identities;

    @Autowired
    Accounts accounts;

    MockMvcTester browser;
    MailInbox inbox;
    MockHttpSession session;
    String subject;

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

    void decide(Joining joining, boolean demandsFactor) {
        let(cast.okafor(), me -> settings.change(me, SETTINGS, joining, demandsFactor));
    }

    boolean isProvenTwice() {
        return person().toString().equals(session.getAttribute("org.baselinecme.office.security.ProvenTwice"));
    }

    Map<String, Object> claims(Object... further) {
        var claims = new HashMap<String, Object>(Map.of("sub", subject, "name", "Ines Roth"));
        for (var i = 0; i < further.length; i += 2) claims.put((String) further[i], further[i + 1]);
        return claims;
    }

    String start() {
        return browser.get()
                .uri("/sign-in/with/hospital")
                .session(session)
                .exchange()
                .getResponse()
                .getRedirectedUrl();
    }

    String answer(Map<String, Object> claims) {
        return hospital.signIn(start(), claims);
    }

    String redirect(String answer) {
        return get("/sign-in/with/hospital/answer" + answer).getResponse().getRedirectedUrl();
    }

    /** Where a sign-in with these claims leads. */
    String comesTo(Map<String, Object> claims) {
        return redirect(answer(claims));
    }

    void comesAgain(Map<String, Object> claims) {
        session = new MockHttpSession();
        assertThat(comesTo(claims)).isEqualTo("/");
    }

    MvcTestResult get(String path) {
        return browser.get().uri(java.net.URI.create(path)).session(session).exchange();
    }

    MvcTestResult post(String path) {
        return browser.post()
                .uri(path)
                .session(session)
                .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    PersonId person() {
        return identities.connected(hospital.issuer(), subject).orElseThrow().person();
    }

    List<String> rolesOf(PersonId person) {
        return jdbc.sql(
                        "select role || ' ' || scope_kind from v_access_grant where person = ? and until_at is null order by 1")
                .param(person.value())
                .query(String.class)
                .list();
    }

    UUID departmentOf(PersonId person) {
        return jdbc.sql("select department from v_person where id = ?")
                .param(person.value())
                .query(UUID.class)
                .single();
    }

    static String problem(String why) {
        return "/sign-in/with/hospital/problem?why=" + why;
    }

    static String fresh() {
        return "ines." + UUID.randomUUID() + "@example.org";
    }
}
