package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each objection the code can make is named by a test that expects it. */
class ObjectionsArchitectureTest {
    private static final Pattern KEY = Pattern.compile("[a-z][\\w.-]*\\w");

    @Test
    void every_objection_is_expected_by_a_test() {
        assertThat(unexpected(expectedBy(tests()))).isEmpty();
    }

    @Test
    void an_objection_that_a_test_only_makes_for_a_page_is_not_expected() {
        var sample = JavaFile.sample("""
                class Sample {
                    void shows() {
                        given(service).willThrow(new Refused(List.of(Objection.blocking("needs.own", null, "needs.is-draft"))));
                        assertThat(refused).hasMessage("needs.absurd");
                    }
                }
                """);
        assertThat(expectedBy(Stream.of(sample))).containsExactly("needs.absurd");
    }

    @Test
    void every_key_that_is_put_together_is_found() {
        assertThat(Objections.all().stream().map(Objections.Made::key))
                .contains("clearance.open.stale.later", "file-missing.budget", "needs.is-draft", "activity.needs-draft")
                .noneMatch(key -> key.startsWith("(not reviewed)"));
    }

    private static Stream<String> unexpected(Set<String> expected) {
        return Objections.all().stream()
                .map(Objections.Made::key)
                .distinct()
                .filter(key -> !expected.contains(key))
                .sorted();
    }

    private static Stream<JavaFile> tests() {
        return JavaFile.TEST.stream()
                .filter(file -> !file.packageName().equals(ObjectionsArchitectureTest.class.getPackageName()));
    }

    /** Keys in the strings of tests; a string can hold several, as the lines of a table do. */
    private static Set<String> expectedBy(Stream<JavaFile> tests) {
        return tests.flatMap(file -> {
                    var made = file.calls().stream()
                            .filter(call -> call.getMethodSelect().toString().matches("Objection\\.(blocking|advice)"))
                            .flatMap(call -> call.getArguments().stream().flatMap(ObjectionsArchitectureTest::literals))
                            .collect(Collectors.toSet());
                    return file.all(LiteralTree.class).stream().filter(literal -> !made.contains(literal));
                })
                .flatMap(literal -> literal.getValue() instanceof String text ? keys(text) : Stream.of())
                .collect(Collectors.toSet());
    }

    private static Stream<String> keys(String text) {
        return KEY.matcher(text).results().map(MatchResult::group);
    }

    private static Stream<LiteralTree> literals(ExpressionTree argument) {
        var found = Stream.<LiteralTree>builder();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                found.add(literal);
                return null;
            }
        }.scan(argument, null);
        return found.build();
    }
}
