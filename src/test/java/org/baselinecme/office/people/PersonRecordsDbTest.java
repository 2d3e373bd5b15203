package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class PersonRecordsDbTest extends DatabaseTest {
    @Autowired
    private PersonRecords entries;

    private static PersonForm form(Integer version, String name, String email) {
        return new PersonForm(version, name, "", "MD", "PHYSICIAN", "", email);
    }

    private PersonId entered(String email) {
        return as(cast.rahmani(), me -> entries.enter(me, form(null, "Dr Ines Roth", email)));
    }

    @Test
    void a_person_added_by_the_coordinator_is_recorded() {
        var id = entered(UUID.randomUUID() + "@example.org");
        assertThat(as(cast.rahmani(), me -> entries.form(me, id)).sortName()).isEqualTo("Roth, Dr Ines");
        assertThat(lastAuditEventOf(id.value())).returns("PersonRegistered", AuditRow::kind);
    }

    @Test
    void an_address_belongs_to_one_person_regardless_of_case() {
        var email = UUID.randomUUID() + "@example.org";
        var id = entered(email);
        let(cast.rahmani(), me -> {
            var taken = form(null, "Somebody Else", " " + email.toUpperCase(Locale.ROOT));
            assertThat(entries.holderOf(me, taken, Optional.empty()))
                    .hasValueSatisfying(holder -> assertThat(holder.id()).isEqualTo(id));
            assertThat(entries.holderOf(me, taken, Optional.of(id))).isEmpty();
            assertThat(entries.holderOf(me, form(null, "No Address", ""), Optional.empty()))
                    .isEmpty();
        });
    }

    @Test
    void e3_who_has_an_account_is_told_when_the_office_changes_their_name() {
        var holder = cast.learners().learner("Ines Roth", "MD", "PHYSICIAN");
        var form = as(cast.okafor(), me -> entries.form(me, holder));
        let(cast.okafor(), me -> entries.correct(me, holder, renamed(form, "Elena Vasquez-Thorne"), ""));
        assertThat(jdbc.sql("select text from mail_outbox where to_person = ? order by id desc limit 1")
                        .param(holder.value())
                        .query(String.class)
                        .single())
                .contains("Elena Vasquez-Thorne, MD", "Before:", "Ines Roth, MD");
        var without = entered("");
        let(cast.rahmani(), me -> entries.correct(me, without, form(0, "Dr Ines Roth-Vale", ""), ""));
        assertThat(jdbc.sql("select count(*) from personal_message where person = ?")
                        .param(without.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static PersonForm renamed(PersonForm form, String name) {
        return new PersonForm(
                form.version(), name, "", form.credentials(), form.profession(), form.department(), form.email());
    }

    @Test
    void a_concurrent_change_is_not_overwritten() {
        var id = entered("");
        let(cast.rahmani(), me -> entries.correct(me, id, form(0, "Dr Ines Roth-Vale", ""), ""));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> let(cast.okafor(), me -> entries.correct(me, id, form(0, "Dr I. Roth", ""), "")));
        assertThat(lastAuditEventOf(id.value()).after()).contains("Roth-Vale");
    }
}
