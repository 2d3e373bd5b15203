package org.baselinecme.credit.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DegreeSpellingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MD|MD",
                "M.D., Ph.D.|MD PHD",
                "m d|MD",
                "D.O.|DO",
                "O.D.|OD",
                "MSN, RN, FNP-C|MSN RN FNP-C",
                "DDS/MD|DDS MD",
                "P.A.-C|PA-C",
                "AD,RN,BSN,MSN,|AD RN BSN MSN"
            })
    void credentials_are_compared_as_whole_words(String credentials, String spellings) {
        assertThat(String.join(" ", DegreeSpellings.of(credentials))).isEqualTo(spellings);
    }

    @Test
    void no_credentials_means_no_degree() {
        assertThat(DegreeSpellings.of("")).isEmpty();
        assertThat(DegreeSpellings.of(" -, ")).isEmpty();
    }
}
