package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.MonthDay;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class PersonTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final PersonId id = PersonId.next();
    private final Person person = new Person(
            id, new Registration("Dr Amina Khan", "Khan", "MD", "PHYSICIAN", null, MonthDay.of(2, 29), null));

    @Test
    void r69_month_and_day_of_birth_are_shown_and_nothing_more() {
        assertThat(person.form().birthMonth()).isEqualTo("2");
        assertThat(person.form().birthDay()).isEqualTo("29");
    }

    private ProfileChanged changed(ProfileForm form) {
        return person.changeProfile(form, form.identity(), id, NOW).orElseThrow();
    }

    @Test
    void a_change_of_the_profile_records_the_values_before_and_after() {
        var changed = changed(new ProfileForm(0, " Amina Khan ", " MD, PhD", "NURSE", "", "", "Asia/Tokyo"));
        assertThat(changed.before().get("name")).isEqualTo("Dr Amina Khan");
        assertThat(changed.after().get("name")).isEqualTo("Amina Khan");
        assertThat(changed.after().get("credentials")).isEqualTo("MD, PhD");
        assertThat(changed.after().get("zone")).isEqualTo("Asia/Tokyo");
        assertThat(person.form().birthDay()).isEmpty();
    }

    @Test
    void r69_of_a_birthday_month_and_day_are_recorded_and_nothing_more() {
        var changed = changed(new ProfileForm(0, "Amina Khan", "MD", "NURSE", "4", "30", ""));
        assertThat(changed.before().get("birthDay")).isEqualTo("29");
        assertThat(changed.after().get("birthMonth")).isEqualTo("4");
        assertThat(changed.after().get("birthDay")).isEqualTo("30");
        assertThat(changed.after())
                .containsOnlyKeys(
                        "name",
                        "sortName",
                        "credentials",
                        "profession",
                        "department",
                        "email",
                        "birthMonth",
                        "birthDay",
                        "zone");
    }

    @Test
    void a_correction_records_the_department_and_the_sort_name_and_leaves_the_address() {
        var department = DepartmentId.next();
        var form = new PersonForm(
                0, "Dr Amina Khan", "Khan, A.", "MD", "PHYSICIAN", department.toString(), " khan@example.org ");
        var changed = person.correct(form, id, NOW).orElseThrow();
        assertThat(changed.before().get("email")).isEqualTo("");
        assertThat(changed.after().get("email")).isEqualTo("");
        assertThat(changed.after().get("department")).isEqualTo(department.toString());
        assertThat(changed.after().get("sortName")).isEqualTo("Khan, A.");
    }

    @Test
    void a_profile_that_is_saved_unchanged_records_nothing() {
        var same = new ProfileForm(0, "Dr Amina Khan", "MD", "PHYSICIAN", "2", "29", "");
        assertThat(person.changeProfile(same, same.identity(), id, NOW)).isEmpty();
    }

    @Test
    void an_address_that_a_guest_confirms_is_recorded() {
        var confirmed = person.confirm("amina@example.org", NOW);
        assertThat(confirmed.before().get("email")).isEqualTo("");
        assertThat(confirmed.after().get("email")).isEqualTo("amina@example.org");
    }
}
