package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;

class PersonDbTest extends DatabaseTest {
    @Autowired
    private People people;

    @Test
    void r69_no_column_of_a_person_can_hold_a_year_of_birth() {
        var columns = jdbc.sql("""
                        select column_name || ' ' || data_type from information_schema.columns
                        where table_name = 'person' and (data_type not in ('uuid', 'text') or column_name like '%birth%')
                        order by column_name
                        """).query(String.class).list();
        assertThat(columns).containsExactly("birth_day smallint", "birth_month smallint", "version integer");
    }

    @Test
    void r69_a_year_does_not_fit_into_month_or_day() {
        var person = cast.petrov().value();
        assertThatThrownBy(() -> jdbc.sql("update person set birth_month = 2, birth_day = 1971 where id = ?")
                        .param(person)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> jdbc.sql("update person set birth_month = 71, birth_day = 1 where id = ?")
                        .param(person)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void r66_a_profile_change_records_the_values_before() {
        let(
                cast.drReyes(),
                me -> people.changeProfile(me, form(people.profile(me).version(), "Dr Luis Reyes-Ortega"), ""));
        var event = lastAuditEventOf(cast.drReyes().value());
        assertThat(event.kind()).isEqualTo("ProfileChanged");
        assertThat(event.before()).contains("\"Dr Luis Reyes\"");
        assertThat(event.after()).contains("Dr Luis Reyes-Ortega");
    }

    @Test
    void the_second_of_two_tabs_is_rejected_as_stale() {
        let(cast.tanaka(), me -> {
            var seen = people.profile(me).version();
            people.changeProfile(me, form(seen, "Owen Tanaka-Bell"), "");
            assertThatThrownBy(() -> people.changeProfile(me, form(seen, "Owen Bell"), ""))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            assertThat(people.profile(me).name()).isEqualTo("Owen Tanaka-Bell");
        });
    }

    @Test
    void names_are_printed_with_degrees() {
        assertThat(people.names(List.of(cast.drKhan(), PersonId.next())))
                .containsExactly(Map.entry(cast.drKhan(), "Dr Amina Khan, MD"));
    }

    @Test
    void a_person_with_a_time_zone_gets_times_in_it() {
        let(cast.okafor(), me -> {
            var seen = people.profile(me).version();
            people.changeProfile(
                    me, new ProfileForm(seen, "Marian", "MD", "OTHER", "", "", "America/New_York"), "I retired.");
        });
        assertThat(people.zoneOf(cast.okafor())).hasValue(ZoneId.of("America/New_York"));
        assertThat(people.zoneOf(cast.drKhan())).isEmpty();
        assertThat(people.zoneOf(PersonId.next())).isEmpty();
    }

    @Test
    void an_unknown_person_has_one_identity() {
        var nobody = PersonId.next();
        assertThat(people.rootOf(nobody)).isEqualTo(nobody);
        assertThat(people.allOf(nobody)).containsExactly(nobody);
    }

    private static ProfileForm form(Integer version, String name) {
        return new ProfileForm(version, name, "MD", "PHYSICIAN", "2", "29", "");
    }
}
