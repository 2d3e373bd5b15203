package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    @ParameterizedTest
    @CsvSource({"'',0", "'   ',0", "one,1", "' one two ',2", "re-audit (40%),2", "陈伟 says so,3"})
    void r28_words_are_separated_by_white_space(String text, int count) {
        assertThat(WordCount.of(text)).isEqualTo(count);
    }

    @Test
    void line_ends_and_tabs_are_white_space() {
        assertThat(WordCount.of("one\ntwo\r\n\r\nthree\tfour")).isEqualTo(4);
    }
}
