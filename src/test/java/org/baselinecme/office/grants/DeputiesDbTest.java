package org.baselinecme.office.grants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Deputies review for a limited time. */
class DeputiesDbTest extends DatabaseTest {
    @Autowired
    private Deputies deputies;

    private final LocalDate today = LocalDate.now(java.time.Clock.system(ZoneOffset.UTC));

    private PersonId nurse() {
        return cast.addPerson("n" + UUID.randomUUID(), "Nurse " + UUID.randomUUID(), null, Grant.self(Role.LEARNER));
    }

    private void name(PersonId person, LocalDate last) {
        let(cast.okafor(), me -> deputies.name(me, person, last));
    }

    private boolean mayReview(PersonId person) {
        return as(person, me -> me.has(Duty.REVIEW_DISCLOSURES));
    }

    @Test
    void a_deputy_reviews_until_the_end_date_and_the_audit_log_names_who_appointed_them() {
        var person = nurse();
        assertThat(mayReview(person)).isFalse();
        name(person, today);
        assertThat(mayReview(person)).isTrue();
        assertThat(lastAuditEventOf(person.value())).returns("DeputyNamed", AuditRow::kind);
        jdbc.sql("update access_grant set until_at = from_at where person = ? and until_at is not null")
                .param(person.value())
                .update();
        assertThat(mayReview(person)).isFalse();
    }

    @Test
    void a_deputy_can_be_ended_at_once_and_only_once() {
        var person = nurse();
        name(person, today.plusDays(3));
        var grant = jdbc.sql("select id from access_grant where person = ? and until_at is not null")
                .param(person.value())
                .query(UUID.class)
                .single();
        let(cast.okafor(), me -> deputies.end(me, grant));
        assertThat(mayReview(person)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> let(cast.okafor(), me -> deputies.end(me, grant)));
    }

    @Test
    void a_day_that_has_passed_or_is_far_off_is_refused() {
        refused("deputy.day", nurse(), today.minusDays(1));
        refused("deputy.day", nurse(), today.plusDays(400));
    }

    @Test
    void a_reviewer_or_a_person_without_an_account_cannot_be_a_deputy() {
        refused("deputy.already", cast.tanaka(), today);
        refused("deputy.no-account", new PersonId(UUID.randomUUID()), today);
    }

    private void refused(String key, PersonId person, LocalDate last) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> name(person, last))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(key));
    }
}
