package org.baselinecme.office.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.MailInbox;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.platform.access.Duty;
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
import org.springframework.security.core.context.SecurityContextHolder;

/** Invitations by mail: a colleague sets a password and is in, with the role they were given. */
class InvitationsDbTest extends DatabaseTest {
    private static final String PASSWORD = "four unrelated words";

    @Autowired
    private Invitations invitations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountAddresses addresses;

    @Autowired
    private MailLinks links;

    private MailInbox inbox;

    @BeforeAll
    void aMailbox(@Autowired ApplicationContext context) {
        inbox = MailInbox.of(context, cast);
    }

    private static String fresh() {
        return "i" + UUID.randomUUID() + "@example.org";
    }

    private PersonId invite(String email) {
        var form = new InvitationForm(
                "Rosa Quinn",
                email,
                "RN",
                "NURSE",
                "COORDINATOR",
                cast.medicine().toString(),
                "",
                null,
                null);
        return as(cast.okafor(), me -> invitations.invite(me, form)).person();
    }

    /** The person as a visit by the link of the mail shows them. */
    private void byLink(PersonId person, java.util.function.Consumer<Me> work) {
        var me = new Me(person, "Rosa Quinn", "auto", List.of(Grant.self(Role.BY_LINK)));
        SecurityContextHolder.getContext().setAuthentication(new PersonAuthentication(me));
        try {
            work.accept(me);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void accept(PersonId person) {
        byLink(person, me -> invitations.accept(me, PASSWORD));
    }

    @Test
    void an_invited_colleague_sets_a_password_and_has_the_role() {
        var email = fresh();
        var person = invite(email);
        assertThat(links.use(inbox.newestTokenTo(person)))
                .hasValueSatisfying(link -> assertThat(link.target().path()).isEqualTo("/welcome"));
        accept(person);
        assertThat(accounts.credentials(email)).isPresent();
        assertThat(has(person, Duty.DECIDE_NEEDS)).isTrue();
        assertThatThrownBy(() -> accept(person)).isInstanceOf(NotFound.class);
        assertThat(auditEventsOf(person.value()))
                .extracting(AuditRow::kind)
                .contains("PersonInvited", "InvitationAccepted", "AccountOpened");
    }

    @Test
    void a_person_the_office_knows_is_found_by_email_and_never_entered_twice() {
        var known = inbox.grantham();
        assertThat(invite(inbox.addressOf(known).toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(known);
        refused("invitation.already", () -> invite(inbox.addressOf(known)));
    }

    @Test
    void a_person_with_an_account_is_given_the_role_without_a_mail() {
        var before = inbox.countMailsTo(cast.drReyes());
        assertThat(invite(cast.email("reyes"))).isEqualTo(cast.drReyes());
        assertThat(inbox.countMailsTo(cast.drReyes())).isEqualTo(before);
        assertThat(has(cast.drReyes(), Duty.DECIDE_NEEDS)).isTrue();
    }

    @Test
    void a_mail_that_is_sent_again_ends_the_link_before_it() {
        var person = invite(fresh());
        var first = inbox.newestTokenTo(person);
        let(cast.okafor(), me -> invitations.sendAgain(me, person));
        assertThat(links.use(first)).isEmpty();
        assertThat(links.use(inbox.newestTokenTo(person))).isPresent();
    }

    @Test
    void a_withdrawn_invitation_opens_nothing_and_leaves_no_role() {
        var person = invite(fresh());
        var token = inbox.newestTokenTo(person);
        let(cast.okafor(), me -> invitations.withdraw(me, person));
        assertThat(links.use(token)).isEmpty();
        assertThatThrownBy(() -> accept(person)).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select count(*) from access_grant where person = ? and until_at is null")
                        .param(person.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_invitation_works_as_long_as_the_office_set_when_it_was_sent(@Autowired ApplicationContext context) {
        var person = invite(fresh());
        assertThat(days(person)).isEqualTo(7);
        new TestLimits(cast, context).during(LimitKey.INVITATION_LINK, 3, () -> {
            assertThat(days(person)).isEqualTo(7);
            let(cast.okafor(), me -> invitations.sendAgain(me, person));
            assertThat(days(person)).isEqualTo(3);
        });
        assertThat(inbox.newestTokenTo(person)).isNotEmpty();
        assertThat(TestLimits.linkDays(jdbc, person)).isEqualTo(3);
    }

    private int days(PersonId person) {
        return jdbc.sql("select round(extract(epoch from expires_at - sent_at) / 86400)::int from account_invitation "
                        + "where person = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void an_invitation_is_over_after_a_week() {
        var person = invite(fresh());
        owner().sql("update account_invitation set sent_at = sent_at - interval '8 days', "
                        + "expires_at = expires_at - interval '8 days' where person = ?")
                .param(person.value())
                .update();
        refused("invitation.over", () -> accept(person));
        let(cast.okafor(), me -> invitations.sendAgain(me, person));
        accept(person);
    }

    @Test
    void a_disabled_colleague_is_out_at_once_and_links_of_before_stay_dead() {
        var person = invite(fresh());
        accept(person);
        var token = inbox.issueLink(person);
        let(cast.okafor(), me -> accounts.close(me, person, "Left the office."));
        assertThatThrownBy(() -> as(person, Me::name)).isInstanceOf(NotFound.class);
        assertThat(links.use(token)).isEmpty();
        var email = inbox.addressOf(person);
        refused("invitation.disabled", () -> invite(email));
        let(cast.okafor(), me -> accounts.reopen(me, person));
        refused("account.open", () -> let(cast.okafor(), me -> accounts.reopen(me, person)));
        assertThat(links.use(token)).isEmpty();
        assertThat(has(person, Duty.DECIDE_NEEDS)).isTrue();
    }

    @Test
    void the_office_asks_for_a_new_address_which_the_person_confirms() {
        var person = invite(fresh());
        accept(person);
        refused("accounts.address-wrong", () -> let(cast.okafor(), me -> addresses.ask(me, person, "no address")));
        var wanted = fresh();
        let(cast.okafor(), me -> addresses.ask(me, person, wanted));
        assertThat(accounts.credentials(wanted)).isEmpty();
        links.use(tokenTo(wanted));
        assertThat(accounts.credentials(wanted)).isPresent();
    }

    private String tokenTo(String address) {
        var link = jdbc.sql("select text from mail_outbox where to_address = ? order by id desc limit 1")
                .param(address)
                .query(String.class)
                .single();
        return link.replaceFirst("(?s).*/link/([\\w-]{43}).*", "$1");
    }

    private boolean has(PersonId person, Duty duty) {
        return as(person, me -> me.has(duty));
    }

    private static void refused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }
}
