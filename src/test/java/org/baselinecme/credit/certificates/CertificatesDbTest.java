package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.credit.credit.CreditClaimed;
import org.baselinecme.credit.papers.CertificateContent;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;

/** From a claim to a row, and from the row to what its paper says. */
class CertificatesDbTest extends DatabaseTest {
    @Autowired
    private Certificates certificates;

    @Autowired
    private ApplicationEventPublisher events;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen() {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().open(activity);
    }

    @Test
    void a_claim_issues_its_certificate_in_one_statement() {
        var learner = learner("Nora Lindt");
        var made = SqlStatements.during(() -> claims.claim(learner, activity, Map.of("AMA1", 4)));
        assertThat(made).filteredOn(said -> said.contains("certificate")).hasSize(1);
    }

    @Test
    void a_certificate_without_a_claim_is_refused_and_rolled_back() {
        var event = new CreditClaimed(UUID.randomUUID(), cast.petrov(), activity, Map.of(), null, cast.petrov(), now());
        assertThatThrownBy(() -> transaction.executeWithoutResult(change -> events.publishEvent(event)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void r39_the_certificate_shows_the_claim_and_the_locked_statements() {
        var learner = learner("Dr Łucja O'Brien-Núñez 陈伟");
        var print = print(learner, claims.serial(claims.claim(learner, activity, Map.of("AMA1", 3))));
        assertThat(print.learner()).isEqualTo("Dr Łucja O'Brien-Núñez 陈伟, MD");
        assertThat(print.provider()).isEqualTo("Tamarrow Valley Health");
        assertThat(print.title()).isEqualTo("Medicine Grand Rounds");
        assertThat(print.format()).isNotEmpty();
        assertThat(print.when()).isEqualTo("Mon, Mar 1 – Tue, Mar 2, 2027");
        assertThat(print.amounts()).containsExactly("0.75 *AMA PRA Category 1 Credit*™");
        assertThat(print.statements()).hasSize(2).anyMatch(words -> words.startsWith("In support of improving"));
        assertThat(print.address()).endsWith("/verify/" + print.serial());
    }

    @Test
    void findings_d_a_certificate_has_the_statements_of_its_own_credit_alone() {
        var nurse = learner("Ana Ruiz");
        for (var credit : List.of(Map.of("ANCC", 4), Map.of("", 4))) {
            var print = print(nurse, claims.serial(claims.claim(nurse, activity, credit)));
            assertThat(print.statements())
                    .singleElement()
                    .satisfies(words -> assertThat(words)
                            .startsWith("In support of improving")
                            .doesNotContain("Physicians should claim"));
        }
    }

    @Test
    void a_certificate_lists_the_attended_sessions() {
        var learner = learner("Ada Berg");
        jdbc.sql("""
                        insert into presence (id, slot, person, evidence, by, at)
                        select gen_random_uuid(), s.id, :p, 'STAFF', :p, :at from agenda_slot s where s.activity = :a
                        """)
                .param("p", learner.value())
                .param("a", activity.value())
                .param("at", now().atOffset(ZoneOffset.UTC))
                .update();
        var print = print(learner, claims.serial(claims.claim(learner, activity, Map.of("AMA1", 4))));
        assertThat(print.place()).isEqualTo("Auditorium");
        assertThat(print.when()).isEqualTo("Mon, Mar 1, 2027");
    }

    @Test
    void r31_a_certificate_of_participation_shows_the_maximum_and_no_award() {
        var learner = learner("Ana Ruiz");
        var print = print(learner, claims.serial(claims.claim(learner, activity, Map.of("", 4))));
        assertThat(print.participation()).isTrue();
        assertThat(print.amounts()).isEmpty();
        assertThat(print.hours()).isEqualTo("1.00");
        assertThat(print.designated()).containsExactly("1.00 *AMA PRA Category 1 Credit*™");
    }

    @Test
    void a_printed_certificate_never_changes() {
        var learner = learner("Bo Falk");
        var serial = claims.serial(claims.claim(learner, activity, Map.of("AMA1", 4)));
        var first = print(learner, serial);
        jdbc.sql("update activity set title = 'Renamed' where id = ?")
                .param(activity.value())
                .update();
        try {
            assertThat(print(learner, serial)).isEqualTo(first);
        } finally {
            jdbc.sql("update activity set title = 'Medicine Grand Rounds' where id = ?")
                    .param(activity.value())
                    .update();
        }
    }

    @Test
    void the_first_printing_takes_at_most_eight_statements_and_the_next_one() {
        var learner = learner("Per Holm");
        var serial = claims.serial(claims.claim(learner, activity, Map.of("AMA1", 4)));
        assertThat(SqlStatements.during(() -> as(learner, me -> certificates.print(me, serial))))
                .hasSizeLessThanOrEqualTo(9); // who it is counts as one of them
        assertThat(SqlStatements.during(() -> as(learner, me -> certificates.print(me, serial))))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void unprintable_letters_delay_the_certificate_and_not_the_claim() {
        var learner = learner("नेहा Rao");
        var serial = claims.serial(claims.claim(learner, activity, Map.of("AMA1", 4)));
        assertThat(as(learner, me -> certificates.page(me, serial)).isWaiting()).isTrue();
        refused("certificate.letters", learner, serial);
        rename(learner, "Neha Rao");
        let(learner, me -> certificates.revise(me, serial));
        var print = print(learner, serial);
        assertThat(print.learner()).isEqualTo("Neha Rao, MD");
        assertThat(print.revision()).isEqualTo(2);
    }

    @Test
    void a_corrected_name_keeps_the_serial_and_is_recorded() {
        var learner = learner("Jon Elias");
        var claim = claims.claim(learner, activity, Map.of("AMA1", 4));
        var serial = claims.serial(claim);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(learner, me -> certificates.revise(me, serial)))
                .withMessageContaining("certificate.same-name");
        rename(learner, "John Elias");
        let(learner, me -> certificates.revise(me, serial));
        assertThat(print(learner, serial).learner()).isEqualTo("John Elias, MD");
        assertThat(lastAuditEventOf(claim).kind()).isEqualTo("CertificateRevised");
        assertThat(lastAuditEventOf(claim).before()).contains("Jon Elias");
    }

    @Test
    void only_the_holder_and_staff_who_correct_credit_see_a_certificate() {
        var learner = learner("Eva Lund");
        var claim = claims.claim(learner, activity, Map.of("AMA1", 4));
        var serial = claims.serial(claim);
        assertThat(as(cast.rahmani(), me -> certificates.page(me, serial)).own())
                .isFalse();
        Serial found = as(learner, me -> certificates.ofClaim(me, claim));
        assertThat(found).isEqualTo(serial);
        for (var other : new PersonId[] {cast.petrov(), cast.lindgren(), cast.drKhan(), cast.tanaka()})
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> as(other, me -> certificates.page(me, serial)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> certificates.hideName(me, serial, true)));
    }

    @Test
    void a_claim_has_one_certificate() {
        var claim = claims.claim(learner("Ida Moe"), activity, Map.of("AMA1", 4));
        var again = new CreditClaimed(claim, cast.petrov(), activity, Map.of(), null, cast.petrov(), now());
        assertThatThrownBy(() -> transaction.executeWithoutResult(change -> events.publishEvent(again)))
                .isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from award",
                "delete from award_reversal",
                "delete from credit_claim",
                "delete from certificate",
                "delete from certificate_revision",
                "delete from certificate_print",
                "delete from certificate_document",
                "truncate award cascade",
                "truncate certificate cascade",
                "delete from external_credit",
                "update award set quarters = 400",
                "update certificate set learner = learner",
                "update certificate set serial = serial",
                "update certificate_revision set name = 'Another'",
                "update certificate_print set content = '{}'",
                "update certificate_document set content = 'x', sha256 = sha256('x')"
            })
    void r54_nothing_of_award_and_certificate_can_be_deleted_or_rewritten(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt).update()).rootCause().hasMessageContaining("permission denied");
    }

    private void refused(String key, PersonId learner, Serial serial) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> print(learner, serial))
                .withMessageContaining(key);
    }

    private CertificateContent print(PersonId learner, Serial serial) {
        return as(learner, me -> certificates.print(me, serial));
    }

    private void rename(PersonId learner, String name) {
        jdbc.sql("update person set name = ? where id = ?")
                .params(name, learner.value())
                .update();
    }

    private PersonId learner(String name) {
        return cast.addPerson("l" + UUID.randomUUID(), name, cast.medicine(), Grant.self(Role.LEARNER));
    }

    private static Instant now() {
        return Instant.now();
    }
}
