package org.baselinecme.office.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.certificates.CertificateDocuments;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.platform.cache.Caches;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;

class ErasuresDbTest extends DatabaseTest {
    @Autowired
    private Erasures erasures;

    @Autowired
    private NameErasureJob names;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private CertificateDocuments documents;

    @Autowired
    private CacheManager caches;

    private PersonId ada;

    @BeforeEach
    void aLearner() {
        ada = cast.learners().learner("Ada Lund", "MD", "PHYSICIAN");
    }

    @Test
    void a_reason_that_is_too_long_is_refused_and_nothing_is_asked() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> let(ada, me -> erasures.ask(me, "x".repeat(2001))));
        assertThat(jdbc.sql("select count(*) from erasure_request where person = ?")
                        .param(ada.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void who_has_no_record_is_erased_with_the_name_and_told() {
        owner().sql(
                        "insert into known_device (device_hash, person, first_at, last_at) values (repeat('0', 64), ?, now(), now())"
                                + " on conflict do nothing")
                .param(ada.value())
                .update();
        var address = column("email");
        assertThat(erase().until()).isEmpty();
        assertThat(column("name")).isEqualTo("Erased person");
        assertThat(column("email")).isNull();
        assertThat(rows("select count(*) from known_device where person = ?")).isZero();
        assertThat(
                        rows(
                                "select count(*) from account where person = ? and closed_at is not null and email like '%.invalid'"))
                .isEqualTo(1);
        assertThat(jdbc.sql("select subject from mail_outbox where to_address = ?")
                        .param(address)
                        .query(String.class)
                        .list())
                .containsExactly("Your data was erased");
        assertThat(lastAuditEventOf(ada.value()).kind()).isEqualTo("ErasureDecided");
    }

    @Test
    void records_of_credit_keep_the_name_for_six_years_and_then_it_goes_by_itself() {
        var claims = new TestClaims(jdbc, transaction, events);
        var activity = cast.activities().opened();
        var serial = claims.serial(claims.claim(ada, activity, Map.of("AMA1", 4)));
        let(ada, me -> assertThat(documents.ofSerial(me, serial.value())).isPresent());
        var last = endOf(activity).plusYears(6);
        erase();
        assertThat(column("name")).isEqualTo("Ada Lund");
        assertThat(column("email")).isNull();
        assertThat(jdbc.sql("select stays_until from erasure_request where person = ?")
                        .param(ada.value())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(last);
        TestClock.moveTo(last + "T12:00:00Z");
        names.round();
        assertThat(column("name")).isEqualTo("Ada Lund");
        TestClock.moveTo(last.plusDays(2) + "T12:00:00Z");
        names.round();
        assertThat(column("name")).isEqualTo("Erased person");
        assertThat(jdbc.sql("select name from certificate_revision where serial = ?")
                        .param(serial.value())
                        .query(String.class)
                        .list())
                .containsOnly("Erased person");
        assertThat(
                        rows(
                                "select count(*) from certificate_document d join certificate c on c.serial = d.serial where c.learner = ?"))
                .isZero();
        assertThat(rows("select count(*) from award where learner = ?")).isEqualTo(1);
        assertThat(names.round()).isZero();
    }

    @Test
    void an_entry_in_use_keeps_its_name_when_that_of_an_erased_one_goes() {
        new TestClaims(jdbc, transaction, events).claim(ada, cast.activities().opened(), Map.of("AMA1", 4));
        erase();
        owner().sql("update person set email = ? where id = ?")
                .params(ada + "@example.org", ada.value())
                .update();
        TestClock.moveTo("2044-01-01T12:00:00Z");
        names.round();
        assertThat(column("name")).isEqualTo("Ada Lund");
    }

    @Test
    void a_request_is_open_once_and_can_be_withdrawn() {
        let(ada, me -> erasures.ask(me, ""));
        let(ada, me -> erasures.ask(me, "Again"));
        assertThat(as(ada, erasures::mine).asked()).isNotEmpty();
        assertThat(open()).hasSize(1);
        let(ada, erasures::withdraw);
        assertThat(as(ada, erasures::mine).asked()).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void a_declined_request_changes_nothing_and_the_person_is_told_why() {
        let(ada, me -> erasures.ask(me, "Please"));
        var id = open().getFirst();
        let(cast.okafor(), me -> erasures.decline(me, id, "A complaint about this activity is open."));
        assertThat(column("email")).isNotNull();
        assertThat(jdbc.sql("select text from mail_outbox where to_person = ?")
                        .param(ada.value())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("A complaint about this activity is open.");
        refused("erasure.decided", () -> let(cast.okafor(), me -> erasures.erase(me, id, "Anyway")));
    }

    @Test
    void the_office_is_told_of_a_request_at_the_address_it_publishes() {
        publishes("cme@tamarrow.example");
        let(ada, me -> erasures.ask(me, ""));
        publishes("");
        assertThat(jdbc.sql("select subject from mail_outbox where to_address = 'cme@tamarrow.example'")
                        .query(String.class)
                        .list())
                .contains("Request to erase data: Ada Lund, MD");
    }

    private void publishes(String address) {
        owner().sql("insert into provider_branding (version, email) values (0, ?)"
                        + " on conflict (one) do update set email = excluded.email")
                .param(address)
                .update();
        Objects.requireNonNull(caches.getCache(Caches.BRANDING)).clear();
    }

    @Test
    void who_decided_on_an_activity_stays_by_name_in_its_file() {
        let(cast.okafor(), me -> erasures.ask(me, ""));
        cast.activities().opened();
        assertThat(as(cast.okafor(), erasures::mine).until()).isNotEmpty();
        let(cast.okafor(), erasures::withdraw);
    }

    @Test
    void staff_and_ones_own_data_are_not_erased_and_only_a_director_decides() {
        let(cast.rahmani(), me -> erasures.ask(me, "I leave"));
        var id = open(cast.rahmani()).getFirst();
        refused("erasure.staff", () -> let(cast.okafor(), me -> erasures.erase(me, id, "She leaves")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> erasures.erase(me, id, "Mine")));
        let(cast.okafor(), me -> erasures.ask(me, ""));
        var own = open(cast.okafor()).getFirst();
        refused("erasure.own", () -> let(cast.okafor(), me -> erasures.erase(me, own, "Mine")));
        assertThat(as(cast.okafor(), erasures::open)).noneMatch(one -> one.id().equals(own));
        let(cast.okafor(), erasures::withdraw);
        let(cast.rahmani(), erasures::withdraw);
    }

    private ErasurePage erase() {
        let(ada, me -> erasures.ask(me, "I moved abroad"));
        var page = as(ada, erasures::mine);
        let(cast.okafor(), me -> erasures.erase(me, open().getFirst(), "As asked"));
        return page;
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step)
                .satisfies(refused ->
                        assertThat(refused.objections().getFirst().key()).isEqualTo(key));
    }

    private List<UUID> open() {
        return open(ada);
    }

    private List<UUID> open(PersonId person) {
        return jdbc.sql("select id from erasure_request where person = ? and granted is null")
                .param(person.value())
                .query(UUID.class)
                .list();
    }

    private LocalDate endOf(ActivityId activity) {
        return jdbc.sql("select ends_on from activity where id = ?")
                .param(activity.value())
                .query(LocalDate.class)
                .single();
    }

    private String column(String column) {
        return jdbc.sql("select " + column + " from person where id = ?")
                .param(ada.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private int rows(String sql) {
        return jdbc.sql(sql).param(ada.value()).query(Integer.class).single();
    }
}
