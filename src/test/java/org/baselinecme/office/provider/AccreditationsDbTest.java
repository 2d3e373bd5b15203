package org.baselinecme.office.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class AccreditationsDbTest extends DatabaseTest {
    @Autowired
    private Accreditations accreditations;

    @Autowired
    private Office office;

    @Test
    void accreditor_status_and_term_are_in_force_at_once_and_recorded() {
        var name = office.provider().name();
        var seen = accreditations.current().version();
        let(cast.okafor(), me -> accreditations.change(me, form(seen, LocalDate.of(2031, 7, 31))));
        var current = accreditations.current();
        assertThat(current.isEntered()).isTrue();
        assertThat(current.until()).isEqualTo(LocalDate.of(2031, 7, 31));
        assertThat(office.provider().name()).isEqualTo(name);
        assertThat(jdbc.sql("select count(*) from audit_fact where kind = 'AccreditationChanged'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() ->
                        let(cast.okafor(), me -> accreditations.change(me, form(seen, LocalDate.of(2032, 7, 31)))));
    }

    /** The zone and the accreditation type are values of the provider: a reader of before must not restore them. */
    @Test
    void a_form_of_before_another_change_restores_nothing() {
        var seen = form(accreditations.current().version(), LocalDate.of(2031, 7, 31));
        let(cast.okafor(), me -> accreditations.change(me, seen));
        var now = form(accreditations.current().version(), LocalDate.of(2031, 7, 31));
        let(cast.okafor(), me -> accreditations.change(me, with(now, "OTHER")));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> let(cast.okafor(), me -> accreditations.change(me, now)));
        assertThat(office.provider().umbrella()).isEqualTo("OTHER");
        let(cast.okafor(), me -> accreditations.change(me, with(accreditations.form(me), now.umbrella())));
        assertThat(office.provider().umbrella()).isEqualTo(now.umbrella());
    }

    @Test
    void only_those_who_set_up_the_office_change_it() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(cast.rahmani(), me -> accreditations.form(me)));
    }

    private static ProviderForm with(ProviderForm form, String umbrella) {
        return new ProviderForm(
                form.version(),
                umbrella,
                form.accreditor(),
                form.status(),
                form.from(),
                form.until(),
                form.zone(),
                false);
    }

    private ProviderForm form(int version, LocalDate until) {
        var provider = office.provider();
        return new ProviderForm(
                version,
                provider.umbrella(),
                "Joint Accreditation",
                AccreditationStatus.COMMENDATION,
                LocalDate.of(2027, 8, 1),
                until,
                provider.zone().getId(),
                false);
    }
}
