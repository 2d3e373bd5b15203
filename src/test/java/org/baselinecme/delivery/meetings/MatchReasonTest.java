package org.baselinecme.delivery.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("findings B6: names resemble each other as people write them")
class MatchReasonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lucja O’Brien-Nunez         | Łucja O'Brien-Núñez    | SAME
            Lucja O’Brien Nunez         | Łucja O'Brien-Núñez    | SAME
            O'Brien Nunez, Lucja MD     | Łucja O'Brien-Núñez    | REVERSED
            Lucja O’Brien               | Łucja O'Brien-Núñez    | PARTIAL
            Elena Vasquez Thorne        | Elena Vasquez-Thorne   | SAME
            Dr. Elena Vásquez           | Elena Vasquez-Thorne   | PARTIAL
            Jan VanderBerg              | Jan van der Berg       | SPELLED
            陈伟                        | Chen Wei 陈伟          | SPELLED
            陈 伟                       | 陈伟                   | SPELLED
            太郎 山田                   | 山田太郎               | SPELLED
            김민준                      | 민준 김                | SPELLED
            J Smith                     | John Smith             | INITIALS
            Soren Kjaer                 | Søren Kjær             | SAME
            """)
    void a_name_is_suggested_with_the_reason(String reported, String person, MatchReason why) {
        assertThat(MatchReason.of(PlainName.of(reported), PlainName.of(person))).contains(why);
        assertThat(Collections.disjoint(
                        PlainName.of(reported).keys(), PlainName.of(person).keys()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lucja Nowak     | Łucja O'Brien-Núñez
            iPad            | Ana Ip
            陈伟            | 陈大伟
            Li Wei          | Wei Lin
            """)
    void another_name_is_not_suggested(String reported, String person) {
        assertThat(MatchReason.of(PlainName.of(reported), PlainName.of(person))).isEmpty();
    }
}
