package org.baselinecme.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReadingTest {
    @ParameterizedTest
    @CsvSource({
        "AMA PRA Category 1 Credit™, ama pra category 1",
        "AMA PRA Category 1 Credit(tm), ama pra category 1 credit(tm)",
        "' AMA  PRA Category 1 Credits\u2122 ', ama pra category 1",
        "*AMA PRA Category 1 Credits*™, ama pra category 1",
        "ANCC contact hours, ancc contact hours",
        "Credit, credit"
    })
    void spellings_of_one_credit_are_compared_without_marks_and_last_word(String text, String folded) {
        assertThat(RowReading.folded(text)).isEqualTo(folded);
    }
}
