package org.baselinecme.evidence.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.stream.Collectors;
import org.baselinecme.Skips;
import org.baselinecme.evidence.study.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real series and the inputs that failed once, where they lie beside this project. */
class RealOutcomesTest {
    private static final Path FOLDER = Path.of("..", "shared", "realdata");

    @ParameterizedTest
    @CsvSource({
        "overdispersed-no-shift, 2025-04-15, NO_CHANGE_SHOWN",
        "site-mix-every-site-falls, 2026-05-01, NO_CHANGE_SHOWN",
        "steady-trend-no-break, 2024-07-01, INCONCLUSIVE",
        "one-bad-month, 2026-04-01, INCONCLUSIVE",
        "tiny-months, 2025-01-01, NO_CHANGE_SHOWN",
    })
    void what_failed_once_is_not_called_improved(String file, String day, Verdict verdict) throws IOException {
        var found = StudyText.judged(StudyText.of(day, Direction.HIGHER, read("failing/outcomes/" + file + ".csv")));
        assertThat(found.verdict()).isEqualTo(verdict);
    }

    @Test
    void c2_the_mix_of_sites_is_held() throws IOException {
        var lines = read("failing/outcomes/site-mix-every-site-falls.csv");
        var found = StudyText.judged(StudyText.of("2026-05-01", Direction.HIGHER, lines));
        assertThat(found.estimate().difference()).isCloseTo(-0.05, within(1e-9));
    }

    @Test
    void c1_emergency_departments_get_the_chart_of_laney() throws IOException {
        var study = StudyText.of("2021-04-01", Direction.HIGHER, monthly("qicharts2_nhs_accidents.csv"));
        assertThat(SeriesChart.of(study).orElseThrow().kind()).isEqualTo(SeriesChart.Kind.P_PRIME);
        assertThat(StudyText.judged(study).estimate().unit()).isEqualTo(VaryingUnit.MONTHS);
        var complaints = StudyText.of("2020-11-01", Direction.LOWER, monthly("qicharts2_complaints.csv"));
        assertThat(StudyText.judged(complaints).verdict()).isEqualTo(Verdict.NO_CHANGE_SHOWN);
    }

    /** Rows of a number, events and cases as months from January 2020 on. */
    private static String monthly(String file) throws IOException {
        return read("outcomes/" + file)
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .map(cells -> "," + YearMonth.parse("2019-12").plusMonths(Integer.parseInt(cells[0])) + ",," + cells[1]
                        + "," + cells[2])
                .collect(Collectors.joining("\n"));
    }

    private static String read(String file) throws IOException {
        Skips.unless(Files.exists(FOLDER.resolve(file)), "the real series are not beside this project");
        return Files.readString(FOLDER.resolve(file));
    }
}
