package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.BaselineApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Modules: their dependencies, their size, and the names of their types. */
class ModulesArchitectureTest {
    private static final int FILES_PER_MODULE = 60;
    private static final int LINES_PER_MODULE = 3_500;
    private static final String UNWELCOME_NAME =
            "Abstract\\w*|\\w*(Dto|DTO|VO|Impl|Manager|Helper|Util|Utils|Processor|Facade|Base)";

    @Test
    void modules_use_only_their_declared_dependencies() {
        ApplicationModules.of(BaselineApplication.class).verify();
    }

    @Test
    void every_module_is_listed() {
        assertThat(modules()).isSubsetOf(Codebase.MODULES);
    }

    @Test
    void a_module_uses_only_modules_above_it() {
        var upward = Codebase.classes()
                .filter(type -> !Codebase.module(type).isEmpty())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !Codebase.module(use.getTargetClass()).isEmpty())
                .filter(use ->
                        place(Codebase.module(use.getTargetClass())) > place(Codebase.module(use.getOriginClass())))
                .map(use -> use.getOriginClass().getName() + " uses "
                        + use.getTargetClass().getName())
                .distinct();
        assertThat(upward).isEmpty();
    }

    private static int place(String module) {
        return Codebase.MODULES.indexOf(module);
    }

    @Test
    void no_two_modules_depend_on_each_other() {
        SlicesRuleDefinition.slices()
                .matching("org.baselinecme.(**)")
                .should()
                .beFreeOfCycles()
                .check(Codebase.CLASSES);
    }

    @Test
    void a_module_is_one_flat_package_inside_an_area() {
        var misplaced = JavaFile.MAIN.stream()
                .map(JavaFile::module)
                .filter(module -> !module.matches("|demo|[a-z]+\\.[a-z]+"))
                .distinct();
        assertThat(misplaced).isEmpty();
    }

    @Test
    void a_module_can_be_read_in_an_hour() {
        var files = JavaFile.MAIN.stream().collect(Collectors.groupingBy(JavaFile::module, Collectors.counting()));
        files.values().removeIf(count -> count <= FILES_PER_MODULE);
        assertThat(files).isEmpty();
        var lines = JavaFile.MAIN.stream()
                .collect(Collectors.groupingBy(JavaFile::module, Collectors.summingInt(JavaFile::lines)));
        lines.values().removeIf(count -> count <= LINES_PER_MODULE);
        assertThat(lines).isEmpty();
    }

    @Test
    void every_module_states_its_purpose_and_is_null_marked() {
        var notes = new TreeMap<String, JavaFile>();
        JavaFile.MAIN.stream().filter(JavaFile::isPackageInfo).forEach(file -> notes.put(file.module(), file));
        assertThat(notes.keySet()).containsExactlyInAnyOrderElementsOf(modules().toList());
        assertThat(notes.values())
                .allSatisfy(file -> assertThat(file.firstSentence()).endsWith("."))
                .allSatisfy(file -> assertThat(file.text()).contains("@NullMarked", "@ApplicationModule"));
    }

    @Test
    void a_class_name_occurs_once() {
        assertThat(JavaFile.types().map(JavaFile::name)).doesNotHaveDuplicates();
    }

    @Test
    void no_class_is_called_manager_helper_or_impl() {
        var names = Stream.concat(JavaFile.MAIN.stream(), JavaFile.TEST.stream())
                .flatMap(file -> file.classes().stream())
                .map(type -> type.getSimpleName().toString())
                .filter(name -> name.matches(UNWELCOME_NAME));
        assertThat(names).isEmpty();
    }

    @Test
    void accessors_have_no_get() {
        var getters = JavaFile.types()
                .flatMap(file -> file.methods().stream()
                        .filter(method -> method.getName().toString().matches("get[A-Z].*"))
                        .filter(method -> !method.getModifiers()
                                .getAnnotations()
                                .toString()
                                .contains("@Override"))
                        .map(method -> file.name() + "." + method.getName()));
        assertThat(getters).isEmpty();
    }

    @Test
    void most_types_are_package_private() {
        var types = Codebase.classes().filter(type -> type.isTopLevelClass()).toList();
        var open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(100.0 * open / types.size()).as("public types, percent").isLessThanOrEqualTo(45);
    }

    private static Stream<String> modules() {
        return Codebase.classes()
                .map(Codebase::module)
                .filter(module -> !module.isEmpty())
                .distinct();
    }
}
