package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baselinecme.DatabaseTest;
import org.baselinecme.MailInbox;
import org.baselinecme.TestOffice;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.links.LinkRequests;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.links.OwnAddress;
import org.baselinecme.office.people.AddressChanges;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DisplayName("findings E1, E9: an address is a credential")
class AddressChangesDbTest extends DatabaseTest {
    private static final Pattern LINK = Pattern.compile("/link/([\\w-]{43})");

    @Autowired
    private OwnAddress own;

    @Autowired
    private AddressChanges changes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MailLinks links;

    @Autowired
    private LinkRequests requests;

    @Autowired
    private MeLoader whoIs;

    private MailInbox letterbox;

    @BeforeAll
    void aLetterboxHangs(@Autowired ApplicationContext context) {
        letterbox = MailInbox.of(context, cast);
    }

    private PersonId learner() {
        return cast.addPerson("a" + UUID.randomUUID(), "Dr Ana Ruiz", cast.medicine(), Grant.self(Role.LEARNER));
    }

    private static String fresh() {
        return "new." + UUID.randomUUID() + "@example.org";
    }

    @Test
    void a_new_address_is_pending_until_its_link_is_used_and_the_old_one_is_told() {
        var person = learner();
        var old = letterbox.addressOf(person);
        var wanted = fresh();
        let(person, me -> own.change(me, wanted, TestOffice.PASSWORD));
        assertThat(letterbox.addressOf(person)).isEqualTo(old);
        assertThat(lastFactWithout(person, "LinkIssued").before()).contains(old);
        assertThat(lastFactWithout(person, "LinkIssued").after()).contains(wanted);
        assertThat(textTo(old)).contains(wanted, "cancel the change");
        assertThat(links.use(linkIn(wanted))).isPresent();
        assertThat(letterbox.addressOf(person)).isEqualTo(wanted);
        var changed = lastAuditEventOf(person.value());
        assertThat(changed.kind()).isEqualTo("AddressChanged");
        assertThat(changed.before()).contains(old);
        assertThat(changed.after()).contains(wanted);
        assertThat(textTo(old)).contains("is now " + wanted);
    }

    @Test
    void an_account_signs_in_with_the_new_address_once_it_is_confirmed() {
        var person = learner();
        var old = letterbox.addressOf(person);
        var wanted = fresh();
        let(person, me -> own.change(me, wanted, TestOffice.PASSWORD));
        assertThat(accounts.credentials(wanted)).isEmpty();
        links.use(linkIn(wanted));
        assertThat(accounts.credentials(wanted)).isPresent();
        assertThat(accounts.credentials(old)).isEmpty();
    }

    @Test
    void links_and_visits_of_the_old_address_end_with_it() {
        var person = learner();
        var token = letterbox.issueLink(person);
        var visit = visit(person, letterbox.addressOf(person));
        assertThat(whoIs.visitor(visit)).isPresent();
        var wanted = fresh();
        let(person, me -> own.change(me, wanted, TestOffice.PASSWORD));
        assertThat(whoIs.visitor(visit)).isPresent();
        assertThat(whoIs.visitor(visit(person, wanted))).isEmpty();
        links.use(linkIn(wanted));
        assertThat(whoIs.visitor(visit)).isEmpty();
        assertThat(whoIs.visitor(visit(person, wanted))).isPresent();
        assertThat(links.look(token))
                .hasValueSatisfying(link -> assertThat(links.isOpen(link)).isFalse());
        assertThat(links.use(token)).isEmpty();
    }

    @Test
    void the_reader_of_the_old_address_stops_the_change() {
        var person = learner();
        var wanted = fresh();
        let(person, me -> own.change(me, wanted, TestOffice.PASSWORD));
        let(person, own::stop);
        assertThat(lastAuditEventOf(person.value()).kind()).isEqualTo("AddressChangeStopped");
        assertThat(links.use(linkIn(wanted))).isEmpty();
        assertThat(letterbox.addressOf(person)).isNotEqualTo(wanted);
        assertThat(as(person, changes::pending)).isEmpty();
    }

    @Test
    void a_change_asks_for_the_password_and_not_without_end() {
        var person = learner();
        refused("address.password", () -> let(person, me -> own.change(me, fresh(), "guessed")));
        refused("address.wrong", () -> let(person, me -> own.change(me, "no address", TestOffice.PASSWORD)));
        refused("address.password", () -> let(person, me -> own.change(me, fresh(), "guessed again")));
        refused("address.too-many", () -> let(person, me -> own.change(me, fresh(), TestOffice.PASSWORD)));
    }

    @Test
    void an_address_of_somebody_else_is_refused_and_one_taken_meanwhile_is_not_confirmed() {
        var person = learner();
        var other = learner();
        refused(
                "person.email-taken",
                () -> let(person, me -> own.change(me, letterbox.addressOf(other), TestOffice.PASSWORD)));
        var wanted = fresh();
        let(person, me -> own.change(me, wanted, TestOffice.PASSWORD));
        owner().sql("update person set email = ? where id = ?")
                .params(wanted, other.value())
                .update();
        links.use(linkIn(wanted));
        assertThat(letterbox.addressOf(person)).isNotEqualTo(wanted);
    }

    @Test
    @DisplayName(
            "findings E1: nobody else changes the address of an account, and an address that takes no mail is none")
    void staff_change_no_address_of_an_account_and_none_that_mail_cannot_reach() {
        var person = learner();
        refused("person.email-own", () -> changes.mustHaveNoAccount(person));
        refused("person.email-unreachable", () -> let(person, me -> changes.askOwn(me, "one,two@example.org")));
    }

    @Test
    void a_closed_account_ends_visits_and_links_and_is_sent_no_new_one() {
        var person = learner();
        var address = letterbox.addressOf(person);
        var token = letterbox.issueLink(person);
        var visit = visit(person, address);
        let(cast.okafor(), me -> accounts.close(me, person, "Left the hospital."));
        assertThat(lastAuditEventOf(person.value()))
                .returns("AccountClosed", AuditRow::kind)
                .returns("Left the hospital.", AuditRow::why);
        assertThat(whoIs.visitor(visit)).isEmpty();
        assertThat(whoIs.person(person.value())).isEmpty();
        assertThat(links.use(token)).isEmpty();
        var before = letterbox.countMailsTo(person);
        links.askForNew(token);
        requests.ask(address);
        assertThat(letterbox.countMailsTo(person)).isEqualTo(before);
        refused("link.account-closed", () -> letterbox.issueLink(person));
    }

    @Test
    void an_account_is_closed_once_with_a_reason_and_never_by_its_owner() {
        var person = learner();
        refused("reason-missing", () -> let(cast.okafor(), me -> accounts.close(me, person, " ")));
        refused("account.own", () -> let(cast.okafor(), me -> accounts.close(me, cast.okafor(), "Enough.")));
        let(cast.okafor(), me -> accounts.close(me, person, "Left."));
        refused("account.closed", () -> let(cast.okafor(), me -> accounts.close(me, person, "Left.")));
    }

    private static VisitPrincipal visit(PersonId person, String address) {
        return new VisitPrincipal(person.value(), Clock.systemUTC().instant().plus(VisitPrincipal.VISIT), address);
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }

    private AuditRow lastFactWithout(PersonId person, String kind) {
        return auditEventsOf(person.value()).stream()
                .filter(fact -> !fact.kind().equals(kind))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String linkIn(String address) {
        var link = LINK.matcher(textTo(address));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String textTo(String address) {
        return jdbc.sql("select text from mail_outbox where to_address = ? order by id desc limit 1")
                .param(address)
                .query(String.class)
                .single();
    }
}
