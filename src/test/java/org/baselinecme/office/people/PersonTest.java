package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.MonthDay;
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

    @Test
    void rewording_says_what_stood_before_and_what_stands_now() {
        var changed = person.reword(new ProfileForm(0, " Amina Khan ", " MD, PhD", "NURSE", "", "", ""), id, NOW);
        assertThat(changed.before().get("name")).isEqualTo("Dr Amina Khan");
        assertThat(changed.after().get("name")).isEqualTo("Amina Khan");
        assertThat(changed.after().get("credentials")).isEqualTo("MD, PhD");
        assertThat(person.form().birthDay()).isEmpty();
    }

    @Test
    void r69_a_birthday_does_not_travel_into_the_record() {
        var changed = person.reword(new ProfileForm(0, "Amina Khan", "MD", "NURSE", "4", "30", ""), id, NOW);
        assertThat(changed.after()).containsOnlyKeys("name", "credentials", "profession");
    }
}
