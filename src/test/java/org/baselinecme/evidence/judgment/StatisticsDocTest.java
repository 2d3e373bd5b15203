package org.baselinecme.evidence.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.evidence.study.Direction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of {@code docs/statistics.md} are judged as the page says. */
class StatisticsDocTest {
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?s)### ([a-z -]+)\\n(.*?)Day (\\S+?)[.,](.*?)Verdict:\\s+([a-z ]+)\\..*?```data\\n(.*?)```\\n```r\\n(.+?)```");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4}-\\d{2}) (of|per) (\\d+): (.+)");

    record Example(String name, String day, Direction better, int measures, int tiny, String verdict, String data) {
        Judgment judged() {
            var study = StudyText.of(day, better, data);
            return StudyText.judged(new Study(
                    study.better(),
                    study.day(),
                    study.before(),
                    study.after(),
                    study.series(),
                    List.of(),
                    Study.Goal.NONE,
                    measures,
                    tiny));
        }
    }

    static Stream<Example> examples() {
        try {
            return EXAMPLE
                    .matcher(Files.readString(Path.of("docs/statistics.md")))
                    .results()
                    .map(found -> new Example(
                            found.group(1),
                            found.group(3),
                            found.group(2).contains("Lower is better") ? Direction.LOWER : Direction.HIGHER,
                            number(found.group(4), " (\\d+) measures"),
                            number(found.group(4), " (\\d+) tiny month") % 2,
                            found.group(5),
                            data(found.group(6))))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int number(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Integer.parseInt(found.group(1)) : pattern.contains("tiny") ? 0 : 1;
    }

    private static String data(String lines) {
        return lines.lines()
                .map(line -> {
                    var found = MONTHS.matcher(line);
                    return found.matches() ? months(found) : line;
                })
                .collect(Collectors.joining("\n"));
    }

    private static String months(Matcher found) {
        var counts = Arrays.stream(found.group(4).split(" "))
                .mapToInt(Integer::parseInt)
                .toArray();
        var amount = Integer.parseInt(found.group(3));
        return found.group(2).equals("of")
                ? StudyText.months(found.group(1), amount, counts)
                : StudyText.rates(found.group(1), amount, counts);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_is_judged_as_the_page_says(Example example) {
        var found = example.judged();
        assertThat(List.of(word(found.verdict()), StudyText.withholding(found)))
                .containsExactly(example.verdict(), expected(example, found));
        if (isKind(example.name())) assertThat(StudyText.caveats(found)).contains(example.name());
    }

    /** The caveat of the example withholds exactly where its verdict is inconclusive. */
    private static List<String> expected(Example example, Judgment found) {
        return example.verdict().equals("inconclusive") ? List.of(example.name()) : StudyText.withholding(found);
    }

    private static String word(Verdict verdict) {
        return verdict == Verdict.WRONG_WAY
                ? "worsened"
                : verdict.name().toLowerCase().replace('_', ' ');
    }

    private static boolean isKind(String name) {
        return Arrays.stream(CaveatKind.values()).anyMatch(kind -> kind.code().equals(name));
    }

    @Test
    void every_caveat_has_an_example() {
        assertThat(examples().map(Example::name))
                .containsAll(
                        Arrays.stream(CaveatKind.values()).map(CaveatKind::code).toList());
    }
}
