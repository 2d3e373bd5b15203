package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.baselinecme.DatabaseTest;
import org.baselinecme.MailInbox;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.office.links.LinkToken;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;

class MailLinksDbTest extends DatabaseTest {

    @Autowired
    private MailLinks links;

    @Autowired
    private MeLoader whoIs;

    private MailInbox inbox;

    @BeforeAll
    void aLetterboxHangs(@Autowired ApplicationContext context) {
        inbox = MailInbox.of(context, cast);
    }

    @Test
    void a_link_opens_once_for_its_person() {
        var person = inbox.grantham();
        var token = inbox.issueLink(person);
        assertThat(links.use(token)).hasValueSatisfying(link -> {
            assertThat(link.person()).isEqualTo(person);
            assertThat(link.name()).isEqualTo("Dr Hollis Grantham");
            assertThat(link.target()).isEqualTo(MailInbox.START);
        });
        assertThat(links.use(token)).isEmpty();
        assertThat(links.look(token))
                .hasValueSatisfying(link -> assertThat(links.isOpen(link)).isFalse());
    }

    @Test
    void of_eight_simultaneous_uses_one_succeeds() {
        var token = inbox.issueLink(inbox.grantham());
        var opened = new AtomicInteger();
        var outcomes =
                Race.of(Collections.nCopies(8, () -> links.use(token).ifPresent(link -> opened.incrementAndGet())));
        assertThat(outcomes).allMatch(Optional::isEmpty);
        assertThat(opened).hasValue(1);
    }

    @Test
    void viewing_a_link_changes_nothing() {
        var token = inbox.issueLink(inbox.grantham());
        for (var i = 0; i < 3; i++)
            assertThat(links.look(token))
                    .hasValueSatisfying(link -> assertThat(links.isOpen(link)).isTrue());
        assertThat(links.use(token)).isPresent();
    }

    @Test
    void an_expired_link_opens_nothing() {
        var token = inbox.issueLink(inbox.grantham());
        TestClock.moveTo(Instant.now().plus(MailInbox.WEEK).plusSeconds(1).toString());
        assertThat(links.use(token)).isEmpty();
        assertThat(links.isOpen(links.look(token).orElseThrow())).isFalse();
    }

    @Test
    void an_unknown_token_opens_nothing() {
        inbox.issueLink(inbox.grantham());
        assertThat(links.use(LinkToken.next().text())).isEmpty();
        assertThat(links.use("")).isEmpty();
        assertThat(links.look("\u0000' or '1'='1")).isEmpty();
    }

    @Test
    void link_mail_and_event_are_stored_in_one_transaction() {
        var person = inbox.grantham();
        assertThatThrownBy(() -> transaction.executeWithoutResult(change -> {
                    inbox.sendLink(person);
                    assertThat(linksOf(person)).isEqualTo(1);
                    throw new IllegalStateException("the change went wrong");
                }))
                .hasMessage("the change went wrong");
        assertThat(auditEventsOf(person.value())).extracting(AuditRow::kind).doesNotContain("LinkIssued");
        assertThat(inbox.countMailsTo(person)).isZero();
        assertThat(linksOf(person)).isZero();
        transaction.executeWithoutResult(change -> inbox.sendLink(person));
        assertThat(lastAuditEventOf(person.value()).kind()).isEqualTo("LinkIssued");
        assertThat(inbox.countMailsTo(person)).isEqualTo(1);
        assertThat(linksOf(person)).isEqualTo(1);
    }

    @Test
    void a_link_is_issued_in_the_transaction_of_its_change() {
        assertThatThrownBy(() -> let(
                        cast.okafor(),
                        me -> links.issue(me, cast.petrov(), "a@example.org", MailInbox.START, MailInbox.WEEK)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_audit_log_names_issuer_and_visitor_and_never_contains_the_token() {
        var person = inbox.grantham();
        var token = inbox.issueLink(person);
        assertThat(lastAuditEventOf(person.value()).actor()).isEqualTo(cast.okafor());
        links.use(token);
        assertThat(lastAuditEventOf(person.value()).kind()).isEqualTo("LinkUsed");
        assertThat(lastAuditEventOf(person.value()).actor()).isEqualTo(person);
        assertThat(owner().sql("select count(*) from audit_fact f where f::text like ?")
                        .param("%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(owner().sql("select count(*) from mail_link l where l::text like ?")
                        .param("%" + token + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void only_the_use_of_a_link_can_be_updated() {
        for (var change :
                new String[] {"path = '/x'", "person = person", "token_hash = token_hash", "expires_at = used_at"})
            assertThatThrownBy(() -> jdbc.sql("update mail_link set " + change).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    @Test
    void a_visitor_has_only_the_duty_of_the_link() {
        var visit = new VisitPrincipal(
                cast.okafor().value(), Clock.systemUTC().instant().plus(VisitPrincipal.VISIT), cast.email("okafor"));
        assertThat(whoIs.visitor(visit)).hasValueSatisfying(me -> {
            assertThat(me.grants()).containsExactly(Grant.self(Role.BY_LINK));
            assertThat(me.name()).isEqualTo("Marian Okafor-Lindqvist");
            assertThat(me.theme()).isEqualTo("auto");
        });
    }

    @Test
    void a_visit_ends_after_an_hour() {
        var moment = Clock.systemUTC().instant().plus(VisitPrincipal.VISIT);
        var person = inbox.grantham();
        var visit = new VisitPrincipal(person.value(), moment, inbox.addressOf(person));
        assertThat(whoIs.visitor(visit)).isPresent();
        var atTheEnd = new MeLoader(jdbc, Clock.fixed(moment, Clock.systemUTC().getZone()));
        assertThat(atTheEnd.visitor(visit)).isEmpty();
    }

    @Test
    void the_duty_of_a_visitor_is_never_granted_permanently() {
        assertThatThrownBy(() -> let(
                        cast.okafor(),
                        me -> cast.services().grants().give(me, cast.petrov(), Grant.self(Role.BY_LINK))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private long linksOf(PersonId person) {
        return jdbc.sql("select count(*) from mail_link where person = ?")
                .param(person.value())
                .query(Long.class)
                .single();
    }
}
