package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {
    @Test
    void a_reason_is_trimmed() {
        assertThat(Reason.of("  Served already.\n")).isEqualTo("Served already.");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\n\t", "\0"})
    void a_blank_reason_is_absent(String text) {
        assertThatThrownBy(() -> Reason.of(text)).isInstanceOf(Refused.class).hasMessage("reason-missing");
    }

    @Test
    void a_reason_has_2000_characters_at_most() {
        assertThat(Reason.of("x".repeat(2000))).hasSize(2000);
        assertThatThrownBy(() -> Reason.of("x".repeat(2001)))
                .isInstanceOf(Refused.class)
                .hasMessage("reason-long");
    }

    @Test
    void characters_the_database_cannot_store_are_dropped() {
        assertThat(Reason.of("a\0b")).isEqualTo("ab");
    }
}
