package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestFormTest {
    @Test
    void name_profession_and_address_are_asked_for() {
        assertThat(wrong(new GuestForm(" ", "", ""))).containsExactlyInAnyOrder("name", "profession", "email");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"at", "a@", "@b.org", "a b@c.org", "a@b.org\r\nBcc: c@d.org", "a@b.org,c@d.org", "<a@b.org>"})
    void anything_but_one_address_is_rejected(String email) {
        assertThat(wrong(new GuestForm("Sam Guest", "NURSE", email))).containsExactly("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "Sam <b>Guest</b>", "sam@example.org"})
    void a_name_that_contains_a_link_is_rejected(String name) {
        assertThat(wrong(new GuestForm(name, "NURSE", "sam@example.org"))).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łucja O'Brien-Núñez", "陈伟", "J. R. Smith Jr.", "M’bala"})
    void names_in_any_script_are_accepted(String name) {
        assertThat(wrong(new GuestForm(name, "NURSE", " sam@example.org "))).isEmpty();
    }

    @Test
    void input_is_trimmed() {
        var newcomer = new GuestForm(" Sam Guest ", "NURSE", " sam@example.org ").toGuestDetails();
        assertThat(newcomer.name()).isEqualTo("Sam Guest");
        assertThat(newcomer.address()).isEqualTo("sam@example.org");
    }

    private static List<String> wrong(GuestForm form) {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            return factory.getValidator().validate(form).stream()
                    .map(one -> one.getPropertyPath().toString())
                    .distinct()
                    .toList();
        }
    }
}
