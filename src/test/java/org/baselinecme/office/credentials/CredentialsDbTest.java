package org.baselinecme.office.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.office.people.LearnerIds;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** NPI, licenses and board IDs, entered by their owner and by the office. */
class CredentialsDbTest extends DatabaseTest {
    @Autowired
    private Credentials credentials;

    @Autowired
    private Npis npis;

    @Autowired
    private LearnerIds ids;

    @Autowired
    private People people;

    @Test
    void a_person_states_their_own_and_each_change_is_recorded() {
        var me = cast.learners().learner("Nadia Ostrowski", "MD", "PHYSICIAN");
        let(me, one -> npis.state(one, null, new NpiForm("164927389" + digit("164927389"))));
        let(me, one -> credentials.add(one, null, license("CO", "dr.0012345", "2027-01-15")));
        let(me, one -> credentials.state(one, null, new BoardForm("ABIM", "345678")));
        var page = as(me, one -> npis.page(one, null));
        assertThat(page.npi()).startsWith("164927389");
        assertThat(page.licenses())
                .extracting(CredentialsPage.LicenseRow::state, CredentialsPage.LicenseRow::number)
                .containsExactly(tuple("Colorado", "DR.0012345"));
        assertThat(page.boards())
                .extracting(CredentialsPage.BoardRow::label)
                .containsExactly("American Board of Internal Medicine");
        assertThat(auditEventsOf(me.value()))
                .extracting(AuditRow::kind)
                .contains("NpiChanged", "LicenseChanged", "BoardIdChanged");
    }

    @Test
    void a_license_counts_until_its_last_day_and_is_marked_before() {
        var today = LocalDate.of(2026, 12, 2);
        assertThat(LicenseStanding.of(today.minusDays(1), today, 60)).isEqualTo(LicenseStanding.EXPIRED);
        assertThat(LicenseStanding.of(today, today, 60)).isEqualTo(LicenseStanding.SOON);
        assertThat(LicenseStanding.of(today.plusDays(60), today, 60)).isEqualTo(LicenseStanding.SOON);
        assertThat(LicenseStanding.of(today.plusDays(61), today, 60)).isEqualTo(LicenseStanding.VALID);
        assertThat(LicenseStanding.of(today.plusDays(61), today, 90)).isEqualTo(LicenseStanding.SOON);
        assertThat(LicenseStanding.of(null, today, 60)).isEqualTo(LicenseStanding.UNDATED);
    }

    @Test
    void a_license_is_marked_as_early_as_the_office_asks(@Autowired ApplicationContext context) {
        var me = cast.learners().learner("Soon Over", "MD", "PHYSICIAN");
        var expiry = LocalDate.now(ZoneOffset.UTC).plusDays(80);
        let(me, one -> credentials.add(one, null, license("CO", "DR.0099999", expiry.toString())));
        assertThat(standing(me)).isEqualTo(LicenseStanding.VALID);
        new TestLimits(cast, context)
                .during(
                        LimitKey.LICENSE_NOTICE,
                        90,
                        () -> assertThat(standing(me)).isEqualTo(LicenseStanding.SOON));
    }

    private LicenseStanding standing(PersonId person) {
        return as(person, one -> npis.page(one, null)).licenses().getFirst().standing();
    }

    @Test
    void the_same_license_is_listed_once_and_a_stale_form_changes_nothing() {
        var me = cast.learners().learner("Piet Aarden", "RN", "NURSE");
        boolean added = as(me, one -> credentials.add(one, null, license("WY", "77001", "")));
        boolean again = as(me, one -> credentials.add(one, null, license("WY", "77001", "2028-01-01")));
        assertThat(List.of(added, again)).containsExactly(true, false);
        var id = as(me, one -> npis.page(one, null)).licenses().getFirst().id();
        var seen = as(me, one -> credentials.form(one, null, id));
        let(me, one -> credentials.correct(one, null, id, changed(seen, "2028-01-01")));
        assertThatThrownBy(() -> let(me, one -> credentials.correct(one, null, id, changed(seen, "2029-01-01"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        let(me, one -> credentials.remove(one, null, id));
        assertThatThrownBy(() -> let(me, one -> credentials.remove(one, null, id)))
                .isInstanceOf(NotFound.class);
        assertThat(as(me, one -> npis.page(one, null)).licenses()).isEmpty();
    }

    @Test
    void staff_cannot_give_an_npi_to_a_second_person_and_are_told_who_has_it() {
        var holder = entry("Gerrit Vos");
        var other = entry("Gerda Vos");
        var npi = "100000100" + digit("100000100");
        Optional<CredentialsPage.Holder> first = as(cast.rahmani(), me -> npis.state(me, holder, new NpiForm(npi)));
        Optional<CredentialsPage.Holder> second = as(cast.rahmani(), me -> npis.state(me, other, new NpiForm(npi)));
        assertThat(first).isEmpty();
        assertThat(second).map(CredentialsPage.Holder::name).hasValue("Gerrit Vos, MD");
        assertThat(as(cast.rahmani(), me -> npis.page(me, other)).npi()).isEmpty();
    }

    @Test
    void an_npi_that_its_owner_states_twice_is_contested() {
        var holder = entry("Ida Lund");
        var npi = "100000200" + digit("100000200");
        let(cast.rahmani(), me -> npis.state(me, holder, new NpiForm(npi)));
        var owner = cast.learners().learner("Ida Lund", "MD", "PHYSICIAN");
        let(owner, me -> npis.state(me, null, new NpiForm(npi)));
        assertThat(as(owner, me -> npis.page(me, null)).contested()).isTrue();
        assertThat(jdbc.sql("select count(*) from v_npi where npi = ? and not contested")
                        .param(npi)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void others_reach_no_credentials_of_a_person() {
        var person = entry("Otto Brandt");
        assertThatThrownBy(() -> let(cast.drReyes(), me -> npis.page(me, person)))
                .isInstanceOf(AccessDeniedException.class);
        let(cast.rahmani(), me -> credentials.add(me, person, license("UT", "55-1", "")));
        var id = as(cast.rahmani(), me -> npis.page(me, person))
                .licenses()
                .getFirst()
                .id();
        assertThatThrownBy(() -> let(cast.drReyes(), me -> credentials.form(me, null, id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_table_refuses_a_wrong_check_digit() {
        assertThatThrownBy(() -> jdbc.sql(
                                "insert into person_npi (person, version, npi, contested, by, at) values (?, 0, '1234567890', false, ?, now())")
                        .params(entry("Anke Holt").value(), cast.rahmani().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void a_license_that_is_not_expired_answers_what_a_credit_system_asks() {
        var person = cast.learners().learner("Solveig Dahl", "MSW", "OTHER");
        assertThat(ids.missing(List.of(person), List.of("LICENSE"))).hasSize(1);
        let(person, me -> credentials.add(me, null, license("ID", "OLD-1", "2020-01-01")));
        assertThat(ids.missing(List.of(person), List.of("LICENSE"))).hasSize(1);
        let(person, me -> credentials.add(me, null, license("ID", "NEW-2", "2090-01-01")));
        assertThat(ids.missing(List.of(person), List.of("LICENSE"))).isEmpty();
    }

    private PersonId entry(String name) {
        var registration =
                new Registration(name, Registration.sortName(name), "MD", "PHYSICIAN", cast.medicine(), null, null);
        return as(cast.rahmani(), me -> people.register(me, registration));
    }

    private static LicenseForm license(String state, String number, String expires) {
        return new LicenseForm(null, state, "PHYSICIAN", number, expires);
    }

    private static LicenseForm changed(LicenseForm seen, String expires) {
        return new LicenseForm(seen.version(), seen.state(), seen.profession(), seen.number(), expires);
    }

    /** The check digit of nine digits. */
    private static int digit(String nine) {
        for (var digit = 0; digit < 10; digit++) if (Npi.isValid(nine + digit)) return digit;
        throw new IllegalArgumentException(nine);
    }
}
