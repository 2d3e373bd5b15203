package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.MethodTree;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manners of the tests themselves: sentences, no waiting, no quiet skipping, contexts that are shared. */
class TestsArchitectureTest {
    private static final Set<String> UNWELCOME = Set.of("Disabled", "DirtiesContext", "EnabledIf", "DisabledIf");

    @Test
    void a_test_is_a_sentence() {
        var names = JavaFile.TEST.stream()
                .flatMap(file -> tests(file)
                        .map(test -> test.getName().toString())
                        .filter(name -> !name.matches("[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+)+"))
                        .map(name -> file.name() + "." + name));
        assertThat(names).isEmpty();
    }

    @Test
    void a_test_is_skipped_only_by_saying_why() {
        var skipping = JavaFile.TEST.stream()
                .filter(file -> !file.name().equals("Skips"))
                .flatMap(file -> file.calls().stream()
                        .map(call -> call.getMethodSelect().toString())
                        .filter(call -> call.matches("(.*\\.)?assume[A-Z]\\w*|(.*\\.)?Assumptions\\..*"))
                        .map(call -> file.name() + ": " + call));
        assertThat(skipping).isEmpty();
        assertThat(annotated()).isEmpty();
    }

    private static Stream<String> annotated() {
        return JavaFile.TEST.stream()
                .flatMap(file -> file.all(AnnotationTree.class).stream()
                        .map(annotation -> annotation.getAnnotationType().toString())
                        .filter(UNWELCOME::contains)
                        .map(annotation -> file.name() + " @" + annotation));
    }

    @Test
    void a_test_never_sleeps() {
        var sleeping = JavaFile.TEST.stream()
                .filter(file -> file.calls().stream()
                        .anyMatch(call -> call.getMethodSelect().toString().matches("(.*\\.)?sleep")))
                .map(JavaFile::name);
        assertThat(sleeping).isEmpty();
    }

    @Test
    void a_kind_of_test_has_one_base() {
        var bases = JavaFile.TEST.stream()
                .filter(file -> file.name().endsWith("DbTest") || file.name().endsWith("PageTest"))
                .filter(file -> !file.name().equals("PageTest"))
                .filter(file -> !file.text().contains(" extends DatabaseTest {")
                        && !file.text().contains(" extends PageTest {"))
                .map(JavaFile::name);
        assertThat(bases).isEmpty();
    }

    private static Stream<MethodTree> tests(JavaFile file) {
        return file.methods().stream()
                .filter(method -> method.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation -> annotation
                                .getAnnotationType()
                                .toString()
                                .matches("Test|ParameterizedTest|TestFactory")));
    }
}
