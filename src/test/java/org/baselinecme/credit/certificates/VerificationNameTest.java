package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a name that a stranger types is compared. */
class VerificationNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łucja O'Brien-Núñez",
                "lucja obrien nunez",
                "Dr. Łucja O’Brien-Núñez",
                "LUCJA  O'BRIEN-NUNEZ",
                "Prof Łucja O'Brien Nu\u0301n\u0303ez"
            })
    void small_differences_in_spelling_match(String typed) {
        assertThat(Verification.plain(typed)).isEqualTo(Verification.plain("Dr Łucja O'Brien-Núñez"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lucja Nunez", "O'Brien-Núñez", "Drłucja", "陈伟"})
    void another_name_does_not_match(String typed) {
        assertThat(Verification.plain(typed)).isNotEqualTo(Verification.plain("Dr Łucja O'Brien-Núñez"));
    }
}
