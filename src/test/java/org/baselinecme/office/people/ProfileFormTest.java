package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileFormTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @CsvSource({"2,29", "12,31", "1,1", "' 4 ',' 30 '"})
    void a_day_that_exists_in_some_year_is_a_birthday(String month, String day) {
        assertThat(wrong(born(month, day))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4,31", "2,30", "13,1", "0,5", "x,1", "6,''", "'',6"})
    void a_day_that_never_exists_is_rejected(String month, String day) {
        assertThat(wrong(born(month, day))).containsExactly("birthdayADay");
    }

    @Test
    void a_time_zone_is_from_the_list_or_empty() {
        assertThat(wrong(new ProfileForm(0, "Dr Khan", "MD", "PHYSICIAN", "", "", "Mars/Olympus_Mons")))
                .containsExactly("zoneKnown");
        assertThat(wrong(new ProfileForm(0, "Dr Khan", "MD", "PHYSICIAN", "", "", "Europe/Warsaw")))
                .isEmpty();
        assertThat(wrong(new ProfileForm(0, "Dr Khan", "MD", "PHYSICIAN", "", "", null)))
                .isEmpty();
    }

    @Test
    void the_four_zones_of_the_united_states_come_first_and_are_found_by_their_names() {
        assertThat(Zones.CHOICES.stream().limit(4).map(Zones.Choice::code))
                .containsExactly("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles");
        var typed = new ProfileForm(0, "Dr Khan", "MD", "PHYSICIAN", "", "", "mountain time (denver)");
        assertThat(wrong(typed)).isEmpty();
        assertThat(typed.zoneOrNone()).isEqualTo("America/Denver");
        assertThat(Zones.label("America/Denver")).isEqualTo("Mountain Time (Denver)");
        assertThat(Zones.CHOICES).hasSameSizeAs(Zones.ALL);
    }

    @Test
    void february_29_is_a_birthday() {
        assertThat(born("2", "29").birthday()).isEqualTo(MonthDay.of(2, 29));
    }

    @Test
    void a_birthday_is_optional() {
        assertThat(born("", "").birthday()).isNull();
        assertThat(wrong(born("", " "))).isEmpty();
    }

    @Test
    void a_name_and_a_profession_are_required() {
        assertThat(wrong(new ProfileForm(0, " ", "", "", "", "", ""))).containsExactlyInAnyOrder("name", "profession");
    }

    @Test
    void r69_no_form_has_a_year_of_birth() {
        var asked =
                Stream.of(ProfileForm.class, Registration.class).flatMap(form -> Stream.of(form.getRecordComponents()));
        assertThat(asked.map(RecordComponent::getName))
                .noneMatch(name -> name.toLowerCase().contains("year"));
    }

    private static ProfileForm born(String month, String day) {
        return new ProfileForm(0, "Dr Amina Khan", "MD", "PHYSICIAN", month, day, "");
    }

    private static List<String> wrong(ProfileForm form) {
        return VALIDATOR.validate(form).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .toList();
    }
}
