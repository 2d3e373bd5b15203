package org.baselinecme.office.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baselinecme.Skips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check digit of an NPI. */
class NpiTest {
    private static final Path REGISTRY = Path.of("../shared/realdata/identity/nppes_minimised_1000.csv");

    @ParameterizedTest
    @ValueSource(strings = {"1234567893", "1000000004", "2999999990"})
    void a_right_check_digit_is_accepted(String npi) {
        assertThat(Npi.isValid(npi)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "1234567839", "123456789", "12345678930", "9234567893", "", "12345 67893"})
    void anything_else_is_not(String npi) {
        assertThat(Npi.isValid(npi)).isFalse();
    }

    @Test
    void every_changed_digit_is_noticed() {
        var npi = "1234567893";
        for (var at = 1; at < npi.length(); at++) {
            for (var digit = '0'; digit <= '9'; digit++) {
                var changed = npi.substring(0, at) + digit + npi.substring(at + 1);
                assertThat(Npi.isValid(changed)).as(changed).isEqualTo(changed.equals(npi));
            }
        }
    }

    @Test
    void a_thousand_numbers_of_the_registry_are_valid() throws IOException {
        Skips.unless(Files.exists(REGISTRY), "the shared folder is not here");
        try (var lines = Files.lines(REGISTRY)) {
            assertThat(lines.skip(1).map(line -> line.split(",")[0].replace("\"", "")))
                    .hasSize(1000)
                    .allMatch(Npi::isValid);
        }
    }
}
