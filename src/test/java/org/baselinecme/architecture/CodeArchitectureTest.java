package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Version;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baselinecme.office.console.ConsoleCommand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The form of the code: its measures, its clock, its ways of being put together. */
class CodeArchitectureTest {
    private static final int LINES_A_FILE = 250;
    private static final int LINES_A_BODY = 30;
    private static final int PARAMETERS_OF_A_CONSTRUCTOR = 7;
    private static final int IMPORTS_OF_OURS = 12;

    /** Reviewed: the makers of ids and clocks, and the demo, whose past is counted back from the world's today. */
    private static final Set<String> MAY_ASK_THE_WORLD = Set.of(
            "Ids.next",
            "BaselineApplication.clock",
            "DemoClock.<init>",
            "DemoPeople.moveIn",
            "DemoActivities.today",
            "DemoNeeds.dated",
            "ConfigurationCheck.clock");

    private static final Map<String, Set<String>> ASKS_THE_WORLD = Map.of(
            "java.lang.System", Set.of("currentTimeMillis"),
            "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system", "tickSeconds"),
            "java.time.InstantSource", Set.of("system"));

    /** DateText for people; WorkbookStyles gives cells of a spreadsheet as ISO text to the reader of imports. */
    private static final Set<String> MAY_FORMAT_DATES = Set.of("DateText", "WorkbookStyles");

    @Test
    void dates_for_people_are_formatted_in_one_place() {
        var elsewhere = JavaFile.types()
                .filter(file -> !MAY_FORMAT_DATES.contains(file.name()))
                .filter(file -> file.text().contains("DateTimeFormatter.ofPattern")
                        || file.text().contains("DateTimeFormatter.ofLocalized")
                        || file.text().contains("SimpleDateFormat"))
                .map(JavaFile::name);
        assertThat(elsewhere).isEmpty();
        var templates = Codebase.files("src/main/resources/templates", ".html").stream()
                .filter(file -> Codebase.read(file).contains("#temporals")
                        || Codebase.read(file).contains("#dates"));
        assertThat(templates).isEmpty();
    }

    @Test
    void no_file_is_longer_than_250_lines() {
        var tooLong = Stream.concat(JavaFile.MAIN.stream(), JavaFile.TEST.stream())
                .filter(file -> file.lines() > LINES_A_FILE)
                .map(file -> file.name() + " " + file.lines());
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_method_is_longer_than_30_lines() {
        var tooLong = JavaFile.types()
                .flatMap(file -> file.methods().stream()
                        .filter(method -> file.bodyLines(method) > LINES_A_BODY)
                        .map(method -> file.name() + "." + method.getName() + " " + file.bodyLines(method)));
        assertThat(tooLong).isEmpty();
    }

    @Test
    void a_constructor_has_at_most_seven_parameters() {
        var greedy = JavaFile.types()
                .flatMap(file -> file.methods().stream()
                        .filter(method -> method.getName().contentEquals("<init>"))
                        .filter(method -> isWritten(file, method)
                                && !isEntityOrEmbeddable(file)
                                && method.getParameters().size() > PARAMETERS_OF_A_CONSTRUCTOR)
                        .map(method ->
                                file.name() + " " + method.getParameters().size()));
        assertThat(greedy).isEmpty();
    }

    private static boolean isWritten(JavaFile file, MethodTree method) {
        return method.getBody() != null && file.where().getStartPosition(file.unit(), method) >= 0;
    }

    private static boolean isEntityOrEmbeddable(JavaFile file) {
        return file.text().contains("\n@Entity");
    }

    @Test
    void no_file_imports_more_than_twelve_of_ours() {
        var wide = JavaFile.types()
                .filter(file -> ownImports(file) > IMPORTS_OF_OURS)
                .map(file -> file.name() + " " + ownImports(file));
        assertThat(wide).isEmpty();
    }

    private static long ownImports(JavaFile file) {
        return file.unit().getImports().stream()
                .filter(one -> one.getQualifiedIdentifier().toString().startsWith(Codebase.BASE + "."))
                .count();
    }

    @Test
    void every_public_type_has_javadoc() {
        var silent = JavaFile.types()
                .filter(file -> file.text().contains("\npublic "))
                .filter(file -> !file.firstSentence().endsWith("."))
                .map(JavaFile::name);
        assertThat(silent).isEmpty();
    }

    @Test
    void only_the_clock_provides_the_current_time() {
        var asking = Codebase.classes()
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(unit ->
                        Stream.concat(unit.getCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream()))
                .filter(CodeArchitectureTest::asksTheWorld)
                .map(call -> call.getOriginOwner().getSimpleName() + "."
                        + call.getOrigin().getName())
                .filter(origin -> !MAY_ASK_THE_WORLD.contains(origin))
                .distinct();
        assertThat(asking).isEmpty();
    }

    private static boolean asksTheWorld(JavaCodeUnitAccess<?> call) {
        var owner = call.getTargetOwner();
        var name = call.getName();
        var given = call.getTarget().getRawParameterTypes();
        if (owner.isEquivalentTo(Date.class)) return name.equals("<init>") && given.isEmpty();
        if (owner.getPackageName().equals("java.time") && name.equals("now"))
            return given.isEmpty() || !given.getFirst().isAssignableTo(Clock.class);
        return ASKS_THE_WORLD.getOrDefault(owner.getName(), Set.of()).contains(name);
    }

    @Test
    void a_version_is_boxed_so_that_a_new_row_costs_no_select() {
        var versions = Codebase.classes()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.isAnnotatedWith(Version.class));
        assertThat(versions).isNotEmpty().allMatch(field -> field.getRawType().isEquivalentTo(Integer.class));
    }

    @Test
    void no_code_catches_all_exceptions() {
        var handlers = Codebase.classes()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(ExceptionHandler.class))
                .toList();
        var everything = Set.<Class<?>>of(Exception.class, RuntimeException.class, Throwable.class, Error.class);
        assertThat(handlers)
                .isNotEmpty()
                .noneMatch(method -> Stream.of(method.getAnnotationOfType(ExceptionHandler.class)
                                .value())
                        .anyMatch(everything::contains))
                .noneMatch(method -> method.getRawParameterTypes().stream()
                        .anyMatch(type -> everything.stream().anyMatch(type::isEquivalentTo)));
    }

    @Test
    void dependencies_are_injected_by_constructor() {
        var members = Codebase.classes().flatMap(type -> type.getMembers().stream());
        assertThat(members.filter(CodeArchitectureTest::isInjectedLate)).isEmpty();
    }

    private static boolean isInjectedLate(JavaMember member) {
        return member.isAnnotatedWith(Autowired.class)
                || member.isAnnotatedWith(Value.class)
                || member.isAnnotatedWith("jakarta.inject.Inject")
                || member.isAnnotatedWith("jakarta.annotation.Resource");
    }

    @Test
    void repositories_are_package_private_and_have_no_unused_method() {
        var repositories = Codebase.classes()
                .filter(type -> type.isAssignableTo(Repository.class))
                .toList();
        assertThat(repositories)
                .isNotEmpty()
                .noneMatch(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .allMatch(type -> type.getRawInterfaces().stream().allMatch(up -> up.isEquivalentTo(Repository.class)))
                .allMatch(CodeArchitectureTest::isUsedWhole);
    }

    private static boolean isUsedWhole(JavaClass repository) {
        return repository.getMethods().stream()
                .allMatch(method -> !method.getCallsOfSelf().isEmpty()
                        || !method.getReferencesToSelf().isEmpty());
    }

    @Test
    void an_interface_has_more_than_one_implementation() {
        var single = Codebase.classes()
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> !type.isAssignableTo(Repository.class))
                .filter(type -> type.getSubclasses().size() == 1 && !isForALaterRoom(type))
                .map(JavaClass::getName);
        assertThat(single).isEmpty();
    }

    /** Interfaces of a module that a later module implements, as modules use only those above them. */
    private static boolean isForALaterRoom(JavaClass type) {
        return type.getSubclasses().stream()
                .noneMatch(answer -> answer.getPackageName().equals(type.getPackageName()));
    }

    @Test
    void no_code_prints_to_the_console() {
        var printing = Codebase.classes()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                .filter(access -> access.getTarget().getName().matches("out|err"))
                .filter(access -> !access.getOriginOwner().isEquivalentTo(ConsoleCommand.class))
                .map(Object::toString);
        assertThat(printing).isEmpty();
    }
}
