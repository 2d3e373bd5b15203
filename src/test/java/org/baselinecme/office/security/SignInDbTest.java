package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.Objects;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.TestOffice;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

class SignInDbTest extends DatabaseTest {
    @Autowired
    private PasswordAuthenticationProvider signIn;

    @Autowired
    private Accounts accounts;

    @Test
    void the_right_password_signs_in_and_the_session_stores_only_the_person() {
        assertThat(tries(cast.email("khan"), TestOffice.PASSWORD))
                .isEqualTo(new AccountPrincipal(cast.drKhan().value()));
    }

    @Test
    void an_address_ignores_case_and_surrounding_spaces() {
        assertThat(tries("  " + cast.email("reyes").toUpperCase() + " ", TestOffice.PASSWORD))
                .isEqualTo(new AccountPrincipal(cast.drReyes().value()));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_look_the_same() {
        assertThatThrownBy(() -> tries(cast.email("lindgren"), "wrong"))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("refused");
        assertThatThrownBy(() -> tries("nobody@example.org", "wrong"))
                .isInstanceOf(BadCredentialsException.class)
                .hasMessage("refused");
    }

    @Test
    void after_five_failures_the_right_password_waits_too() {
        for (var i = 0; i < 5; i++)
            assertThatThrownBy(() -> tries(cast.email("tanaka"), "wrong")).isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> tries(cast.email("tanaka"), TestOffice.PASSWORD))
                .isInstanceOf(LockedException.class);
    }

    @Test
    void a_successful_sign_in_resets_the_failures() {
        for (var round = 0; round < 2; round++) {
            for (var i = 0; i < 4; i++)
                assertThatThrownBy(() -> tries(cast.email("rahmani"), "wrong"))
                        .isInstanceOf(BadCredentialsException.class);
            assertThat(tries(cast.email("rahmani"), TestOffice.PASSWORD)).isNotNull();
        }
    }

    @Test
    void a_closed_account_does_not_sign_in() {
        close(cast.petrov());
        assertThatThrownBy(() -> tries(cast.email("petrov"), TestOffice.PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void a_password_is_stored_as_an_argon2id_hash_only() {
        var hash = accounts.credentials(cast.email("khan")).orElseThrow().passwordHash();
        assertThat(hash).startsWith("$argon2id$v=19$").doesNotContain(TestOffice.PASSWORD);
        var strength = new SignInConfiguration().passwordEncoder().encode(TestOffice.PASSWORD);
        assertThat(strength).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(TestOffice.PASSWORD);
    }

    @Test
    void two_accounts_never_share_an_address() {
        let(cast.okafor(), me -> {
            var registration = new Registration("Double", "Double", "", "NURSE", cast.medicine(), null, null);
            var person = cast.services().people().register(me, registration);
            assertThatThrownBy(
                            () -> accounts.open(me, person, cast.email("KHAN").toUpperCase(), "another"))
                    .isInstanceOf(DuplicateKeyException.class);
        });
    }

    @Test
    void pages_use_the_theme_of_their_person() {
        let(cast.okafor(), me -> accounts.choose(me, Accounts.Theme.dark));
        assertThat(as(cast.okafor(), Me::theme)).isEqualTo("dark");
        assertThat(as(cast.drKhan(), Me::theme)).isEqualTo("auto");
    }

    @Test
    void without_the_demo_the_sign_in_page_offers_no_account(@Autowired ObjectProvider<SampleAccounts> samples) {
        assertThat(samples.getIfAvailable()).isNull();
    }

    @Test
    void the_sign_in_page_authenticates_once(@Autowired WebApplicationContext context) {
        var browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        for (var password : List.of("wrong", TestOffice.PASSWORD)) {
            var statements = SqlStatements.during(() -> assertThat(browser.post()
                            .uri("/sign-in")
                            .with(csrf())
                            .param("email", cast.email("lindgren"))
                            .param("password", password))
                    .hasStatus(HttpStatus.FOUND));
            // one attempt is counted by e-mail and by network address
            assertThat(statements)
                    .filteredOn(sql -> sql.contains("insert into throttle_attempt"))
                    .hasSize(1);
        }
    }

    @Test
    void signing_in_and_opening_home_takes_few_statements(@Autowired WebApplicationContext context) {
        var browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        assertThat(browser.get().uri("/catalog")).hasStatusOk(); // fills the caches
        var statements = SqlStatements.during(() -> {
            var session = browser.post()
                    .uri("/sign-in")
                    .with(csrf())
                    .param("email", cast.email("reyes"))
                    .param("password", TestOffice.PASSWORD)
                    .exchange()
                    .getRequest()
                    .getSession();
            assertThat(browser.get().uri("/").session((MockHttpSession) Objects.requireNonNull(session)))
                    .hasStatusOk();
        });
        assertThat(statements).hasSizeLessThanOrEqualTo(18);
    }

    private Object tries(String email, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password))
                .getPrincipal();
    }

    private void close(PersonId person) {
        jdbc.sql("update account set closed_at = now() where person = ?")
                .param(person.value())
                .update();
    }
}
