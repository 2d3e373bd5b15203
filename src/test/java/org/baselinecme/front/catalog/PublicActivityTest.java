package org.baselinecme.front.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicActivityTest {
    @ParameterizedTest
    @CsvSource({
        "Pharmacist, a pharmacist",
        "Occupational therapist, an occupational therapist",
        "PA, a PA",
        "Unit clerk, a unit clerk",
        "Resident physician, a resident physician"
    })
    void a_profession_is_written_within_a_sentence(String profession, String within) {
        assertThat(new PublicActivity.Earned("X", profession, List.of()).within())
                .isEqualTo(within);
    }
}
