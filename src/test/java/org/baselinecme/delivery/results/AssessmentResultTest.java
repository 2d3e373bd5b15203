package org.baselinecme.delivery.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.access.Standing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentResultTest {
    @ParameterizedTest
    @CsvSource({"4, 4, ''", "5, 5, 5", "17, 16, ''", "17, 1, ''", "17, 12, 12", "17, 17, 17"})
    void r49_how_many_passed_tells_of_no_group_under_five(int after, int passed, String told) {
        var result = new AssessmentResult(80, 0, after, passed, 0, 0, Optional.empty(), List.of());
        assertThat(new AssessmentResultPage(mock(Standing.class), result).passed())
                .isEqualTo(told);
    }
}
