package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    @ParameterizedTest
    @CsvSource({"0, 0.00", "7, 0.00", "8, 0.25", "22, 0.25", "23, 0.50", "50, 0.75", "53, 1.00", "60, 1.00", "400, 6.75"
    })
    void minutes_are_worth_quarter_credits_to_the_nearest(long minutes, String credits) {
        assertThat(Credits.ofMinutes(minutes)).hasToString(credits);
    }

    @ParameterizedTest
    @CsvSource({"449, 0.00", "450, 0.25", "3149, 0.75", "3150, 1.00"})
    void seconds_are_rounded_once_and_half_up(long seconds, String credits) {
        assertThat(Credits.ofSeconds(seconds)).hasToString(credits);
    }

    @Test
    void teaching_is_worth_two_credits_an_hour() {
        assertThat(Credits.ofTeaching(45)).hasToString("1.50");
    }

    @Test
    void an_amount_can_be_parsed_from_its_text() {
        assertThat(Credits.of("9.50")).isEqualTo(new Credits(38)).hasToString("9.50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.10", "-1.00", "", "one", "99999999999"})
    void an_invalid_amount_is_rejected(String amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Credits.of(amount));
    }
}
