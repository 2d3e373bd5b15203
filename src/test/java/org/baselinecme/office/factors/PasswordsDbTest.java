package org.baselinecme.office.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.baselinecme.DatabaseTest;
import org.baselinecme.MailInbox;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.Passwords;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.PersonAuthentication;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords: forgotten and replaced by mail link, changed by who knows the one before. */
class PasswordsDbTest extends DatabaseTest {
    private static final String FIRST = "correct horse battery";
    private static final String SECOND = "four unrelated words";

    @Autowired
    private ForgottenPasswords forgotten;

    @Autowired
    private OwnPassword own;

    @Autowired
    private Passwords passwords;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MailLinks links;

    @Autowired
    private PasswordEncoder encoder;

    private MailInbox inbox;

    @BeforeAll
    void aMailbox(@Autowired ApplicationContext context) {
        inbox = MailInbox.of(context, cast);
    }

    @Test
    void a_link_for_a_forgotten_password_sets_a_new_one_and_says_so_by_mail() {
        var email = fresh();
        var person = withAccount(email);
        forgotten.ask(email.toUpperCase(java.util.Locale.ROOT));
        var second = inbox.newestTokenTo(person);
        forgotten.ask(email);
        assertThat(links.use(inbox.newestTokenTo(person))).isPresent();
        var visit = visit(ForgottenPasswords.PAGE);
        byLink(person, me -> own.replace(me, form(SECOND), visit));
        assertThat(isPassword(email, SECOND)).isTrue();
        assertThat(isPassword(email, FIRST)).isFalse();
        assertThat(lastMailTo(person)).isEqualTo("Your password was changed");
        assertThat(auditEventsOf(person.value())).extracting(AuditRow::kind).contains("PasswordChanged");
        assertThat(lastAuditEventOf(person.value()).after()).doesNotContain("argon2");
        assertThat(links.use(second)).as("further links for it end").isEmpty();
    }

    @Test
    void nobody_without_an_open_account_gets_a_link() {
        var email = fresh();
        var person = withAccount(email);
        let(cast.okafor(), me -> accounts.close(me, person, "left the hospital"));
        var before = inbox.countMailsTo(person);
        forgotten.ask(email);
        forgotten.ask(fresh());
        assertThat(inbox.countMailsTo(person)).isEqualTo(before);
    }

    @Test
    void a_link_that_was_mailed_for_something_else_sets_no_password() {
        var person = withAccount(fresh());
        byLink(person, me -> {
            assertThatThrownBy(() -> own.forgotten(me, visit("/my-cme/upcoming")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> own.replace(me, form(SECOND), visit("/my-cme/upcoming")))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void a_password_that_may_not_be_one_is_refused_and_nothing_changes() {
        var email = fresh();
        var person = withAccount(email);
        let(person, me -> {
            refused("password.unfit", () -> passwords.replace(me, "short"));
            refused("password.unfit", () -> passwords.replace(me, email));
        });
        assertThat(isPassword(email, FIRST)).isTrue();
    }

    @Test
    void the_current_password_can_be_guessed_a_few_times_only() {
        var person = withAccount(fresh());
        let(person, me -> {
            assertThat(own.isCurrent(me, FIRST)).isTrue();
            for (var guess = 0; guess < 5; guess++)
                assertThat(own.isCurrent(me, "wrong " + guess)).isFalse();
            refused("password.too-many", () -> own.isCurrent(me, FIRST));
        });
    }

    private static String fresh() {
        return "p" + UUID.randomUUID() + "@example.org";
    }

    private PersonId withAccount(String email) {
        return cast.services().acting().asProduct(me -> {
            var registration =
                    new Registration("Rosa Quinn", "Quinn, Rosa", "RN", "NURSE", cast.medicine(), null, email);
            var person = cast.services().people().register(me, registration);
            accounts.open(me, person, email, FIRST);
            return person;
        });
    }

    private boolean isPassword(String email, String password) {
        return encoder.matches(
                password, accounts.credentials(email).orElseThrow().passwordHash());
    }

    private String lastMailTo(PersonId person) {
        return jdbc.sql("select subject from mail_outbox where to_person = ? order by id desc limit 1")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private static NewPasswordForm form(String password) {
        return new NewPasswordForm("", password, password);
    }

    /** A request of a visit that began with a link to this page. */
    private static MockHttpServletRequest visit(String path) {
        var request = new MockHttpServletRequest();
        request.getSession().setAttribute("org.baselinecme.office.security.VisitPrincipal.path", path);
        return request;
    }

    private static void byLink(PersonId person, Consumer<Me> work) {
        var me = new Me(person, "Rosa Quinn", "auto", List.of(Grant.self(Role.BY_LINK)));
        SecurityContextHolder.getContext().setAuthentication(new PersonAuthentication(me));
        try {
            work.accept(me);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void refused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }
}
