package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules of the profession that the product enforces, R1 to R76. Their sentences and sources are written by hand in
 * {@code rules.txt}; classes and tests are those that cite the number.
 */
class RulesDocTest {
    private static final int RULES = 76;
    private static final Pattern CITATION = Pattern.compile("\\bR(\\d{1,2})\\b");
    private static final Pattern TEST_NAME = Pattern.compile("void ((?:r\\d{1,2}_)+)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String HEAD = """
            # Rules

            Written by `RulesDocTest`: the sentences come from `src/test/resources/rules.txt`; the classes are those whose
            comments cite the rule, the tests those whose name or comment does. Do not edit this page by hand.

            A rule is *enforced* when the product keeps it and a test shows it (some are kept by a test alone), *planned* when the module it belongs to does
            not exist yet. Wordings of outside organizations are data of an installation, not of this page.

            | rule | sentence | source | status | classes | tests |
            |---|---|---|---|---|---|
            """;

    private static final List<Rule> ALL = Codebase.read(Path.of("src/test/resources/rules.txt"))
            .lines()
            .map(Rule::of)
            .toList();

    @Test
    void every_rule_has_its_line() {
        assertThat(ALL.stream().map(Rule::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, RULES).boxed().toList());
    }

    @Test
    void every_number_that_is_cited_is_a_rule() {
        var cited = Stream.concat(JavaFile.MAIN.stream(), JavaFile.TEST.stream())
                .flatMap(
                        file -> CITATION.matcher(file.text()).results().map(found -> file.name() + " " + found.group()))
                .filter(citation -> Integer.parseInt(citation.replaceAll(".* R", "")) > RULES);
        assertThat(cited).isEmpty();
    }

    @Test
    void an_enforced_rule_has_a_class_and_a_test() {
        var classes = classes();
        var tests = tests();
        var unfounded = ALL.stream()
                .filter(Rule::isEnforced)
                .filter(rule -> !classes.containsKey(rule.number()) || !tests.containsKey(rule.number()))
                .map(Rule::name);
        assertThat(unfounded)
                .as("enforced rules that no class or no test cites")
                .isEmpty();
    }

    @Test
    void the_page_of_rules_is_up_to_date() {
        var classes = classes();
        var tests = tests();
        GeneratedPage.of("rules.md")
                .says(HEAD
                        + ALL.stream()
                                .map(rule -> rule.row(
                                        classes.getOrDefault(rule.number(), new TreeSet<>()),
                                        tests.getOrDefault(rule.number(), new TreeSet<>())))
                                .collect(Collectors.joining()));
    }

    private static TreeMap<Integer, Set<String>> classes() {
        var citing = new TreeMap<Integer, Set<String>>();
        JavaFile.types()
                .forEach(file -> cited(file.text())
                        .forEach(number -> citing.computeIfAbsent(number, any -> new TreeSet<>())
                                .add(file.name())));
        return citing;
    }

    private static TreeMap<Integer, Set<String>> tests() {
        var citing = new TreeMap<Integer, Set<String>>();
        JavaFile.TEST.stream()
                .filter(file -> file.name().matches("\\w+(Test|Journey)"))
                .filter(file -> !file.name().equals("RulesDocTest"))
                .forEach(file -> Stream.concat(cited(file.text()), named(file.text()))
                        .forEach(number -> citing.computeIfAbsent(number, any -> new TreeSet<>())
                                .add(file.name())));
        return citing;
    }

    private static Stream<Integer> cited(String text) {
        return CITATION.matcher(text).results().map(found -> Integer.valueOf(found.group(1)));
    }

    private static Stream<Integer> named(String text) {
        return TEST_NAME
                .matcher(text)
                .results()
                .flatMap(name -> NUMBER.matcher(name.group(1)).results())
                .map(number -> Integer.valueOf(number.group()));
    }

    private record Rule(String name, String status, String sentence, String source) {
        static Rule of(String line) {
            var fields = line.split("\\|", -1);
            return new Rule(fields[0], fields[1], fields[2], fields[3]);
        }

        int number() {
            return Integer.parseInt(name.substring(1));
        }

        boolean isEnforced() {
            return status.equals("enforced");
        }

        String row(Set<String> classes, Set<String> tests) {
            return Stream.of(name, sentence, source, status, codes(classes), codes(tests))
                    .collect(Collectors.joining(" | ", "| ", " |\n"));
        }

        private static String codes(Set<String> names) {
            return names.stream()
                    .sorted(Comparator.naturalOrder())
                    .map(name -> "`" + name + "`")
                    .collect(Collectors.joining(", "));
        }
    }
}
