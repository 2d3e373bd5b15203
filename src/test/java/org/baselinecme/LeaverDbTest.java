package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.baselinecme.credit.certificates.CertificateDocuments;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.AddressOwners;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkRequests;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Whoever left, and whose account was disabled, keeps the credit, and gets neither mail nor tasks. */
class LeaverDbTest extends DatabaseTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private AddressOwners owners;

    @Autowired
    private Grants grants;

    @Autowired
    private Standings standings;

    @Autowired
    private Inbox inbox;

    @Autowired
    private LinkRequests requests;

    @Autowired
    private CertificateDocuments documents;

    @Autowired
    private ApplicationEventPublisher events;

    private PersonId leaver;
    private String address;

    @BeforeEach
    void aReviewerWithCredit() {
        var key = "leaver" + UUID.randomUUID();
        leaver = cast.addPerson(key, "Lee Ver", cast.medicine(), Grant.office(Role.REVIEWER));
        address = cast.email(key);
    }

    @Test
    void the_credit_and_its_certificate_stay() {
        var claims = new TestClaims(jdbc, transaction, events);
        var serial = claims.serial(claims.claim(leaver, cast.activities().opened(), Map.of("AMA1", 4)));
        leave();
        assertThat(jdbc.sql("select quarters from award where learner = ?")
                        .param(leaver.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(4);
        let(
                cast.okafor(),
                me -> assertThat(documents.ofSerial(me, serial.value())).isPresent());
    }

    @Test
    void no_mail_goes_to_any_address_of_theirs_and_a_message_waits_on_their_home() {
        owner().sql("""
                        insert into further_email (id, version, person, address, asked_by, asked_at, confirmed_at)
                        values (gen_random_uuid(), 0, :p, :a, :p, '2026-01-01', '2026-01-02')
                        """)
                .param("p", leaver.value())
                .param("a", "private." + address)
                .update();
        assertThat(accounts.credentials("private." + address)).isPresent();
        leave();
        var before = mails();
        requests.ask(address);
        requests.ask("private." + address);
        transaction.executeWithoutResult(state -> inbox.deliver(PersonalMessage.of(
                leaver, "disclosure-outdated", "A reason", cast.okafor(), new LinkTarget("/", "home.title"))));
        assertThat(mails()).isEqualTo(before);
        assertThat(owners.addressOf(leaver)).isEmpty();
        assertThat(accounts.credentials("private." + address)).isEmpty();
        let(cast.okafor(), me -> accounts.reopen(me, leaver));
        assertThat(as(leaver, inbox::unread)).hasSize(1);
        requests.ask("private." + address);
        assertThat(mails()).isEqualTo(before + 1);
    }

    @Test
    void who_left_asks_for_links_to_their_record_and_signs_in_no_more() {
        let(cast.okafor(), me -> accounts.leave(me, leaver, "Moved to another hospital."));
        var before = mails();
        requests.ask(address);
        assertThat(mails()).isEqualTo(before + 1);
        assertThat(owners.isStanding(leaver, address)).isTrue();
        assertThat(owners.isStanding(leaver, "somebody.else@example.org")).isFalse();
        assertThat(accounts.credentials(address)).isEmpty();
        assertThat(owners.addressOf(leaver)).isEmpty();
        let(cast.okafor(), me -> accounts.reopen(me, leaver));
        leave();
        requests.ask(address);
        assertThat(mails()).isEqualTo(before + 1);
        assertThat(owners.isStanding(leaver, address)).isFalse();
    }

    @Test
    void tasks_go_to_the_others() {
        var activity = cast.submitted();
        var place = as(cast.drKhan(), me -> standings.seenBy(me, activity));
        var duty = Role.REVIEWER.duties().stream()
                .filter(one -> grants.holders(one, place).contains(leaver))
                .findFirst()
                .orElseThrow();
        leave();
        assertThat(grants.holders(duty, place)).doesNotContain(leaver).contains(cast.tanaka());
        assertThat(grants.holders(Duty.SEE_ACTIVITIES, place)).doesNotContain(leaver);
    }

    private void leave() {
        let(cast.okafor(), me -> accounts.close(me, leaver, "Left the hospital."));
    }

    private long mails() {
        return jdbc.sql("select count(*) from mail_outbox where to_address like '%' || ?")
                .param(address)
                .query(Long.class)
                .single();
    }
}
