package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The tables of faults in {@code docs/reliability.md} are complete, and the tests that they name exist. */
class ReliabilityDocTest {
    private static final int PROMISES = 22;
    private static final int FAILURES = 16;
    private static final int SMALLER = 15;
    private static final Pattern ROW = Pattern.compile("\\| ([ADE][0-9AE, ]*) \\|.*\\| ([^|]+) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)`");
    private static final List<Row> ROWS = Codebase.read(Path.of("docs/reliability.md"))
            .lines()
            .map(ROW::matcher)
            .filter(row -> row.matches())
            .map(row -> new Row(
                    List.of(row.group(1).split(", ")),
                    TEST.matcher(row.group(2))
                            .results()
                            .map(test -> test.group(1))
                            .toList()))
            .toList();

    @Test
    void every_kind_has_its_row() {
        var named = ROWS.stream().flatMap(row -> row.names.stream()).toList();
        assertThat(named)
                .containsAll(numbered("A", PROMISES))
                .containsAll(numbered("E", FAILURES))
                .hasSize(PROMISES + FAILURES + SMALLER);
    }

    @Test
    void the_tests_of_each_row_exist() {
        var tests = JavaFile.TEST.stream().map(JavaFile::name).collect(Collectors.toSet());
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.tests)
                        .as(row.names.toString())
                        .isNotEmpty()
                        .isSubsetOf(tests));
    }

    private static List<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> letter + number)
                .collect(Collectors.toList());
    }

    private record Row(List<String> names, List<String> tests) {}
}
