package org.baselinecme.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.BaselineApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms: what they may use, how large they grow, how their inhabitants are called. */
class HouseRulesTest {
    private static final int FILES_A_ROOM = 45;
    private static final String UNWELCOME_NAME =
            "Abstract\\w*|\\w*(Dto|DTO|VO|Impl|Manager|Helper|Util|Utils|Processor|Facade|Base)";

    @Test
    void rooms_keep_to_what_they_say_they_use() {
        ApplicationModules.of(BaselineApplication.class).verify();
    }

    @Test
    void every_room_stands_in_the_design() {
        assertThat(rooms()).isSubsetOf(House.ROOMS);
    }

    @Test
    void a_room_uses_only_rooms_above_it() {
        var upward = House.classes()
                .filter(type -> !House.room(type).isEmpty())
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> !House.room(use.getTargetClass()).isEmpty())
                .filter(use -> place(House.room(use.getTargetClass())) > place(House.room(use.getOriginClass())))
                .map(use -> use.getOriginClass().getName() + " uses "
                        + use.getTargetClass().getName())
                .distinct();
        assertThat(upward).isEmpty();
    }

    private static int place(String room) {
        return House.ROOMS.indexOf(room);
    }

    @Test
    void no_two_rooms_need_each_other() {
        SlicesRuleDefinition.slices()
                .matching("org.baselinecme.(*)..")
                .should()
                .beFreeOfCycles()
                .check(House.CLASSES);
    }

    @Test
    void a_room_has_no_rooms_inside() {
        var inner = JavaFile.MAIN.stream()
                .map(JavaFile::packageName)
                .filter(name -> name.split("\\.", -1).length > 3)
                .distinct();
        assertThat(inner).isEmpty();
    }

    @Test
    void a_room_that_grows_beyond_45_files_becomes_two() {
        var sizes = JavaFile.MAIN.stream().collect(Collectors.groupingBy(JavaFile::room, Collectors.counting()));
        sizes.values().removeIf(files -> files <= FILES_A_ROOM);
        assertThat(sizes).isEmpty();
    }

    @Test
    void every_room_says_in_a_sentence_what_it_is_for_and_is_null_marked() {
        var notes = new TreeMap<String, JavaFile>();
        JavaFile.MAIN.stream().filter(JavaFile::isPackageInfo).forEach(file -> notes.put(file.room(), file));
        assertThat(notes.keySet()).containsExactlyInAnyOrderElementsOf(rooms().toList());
        assertThat(notes.values())
                .allSatisfy(file -> assertThat(file.firstSentence()).endsWith("."))
                .allSatisfy(file -> assertThat(file.text()).contains("@NullMarked", "@ApplicationModule"));
    }

    @Test
    void nobody_is_called_a_manager_a_helper_or_an_impl() {
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
    void most_of_a_room_is_its_own_business() {
        var types = House.classes().filter(type -> type.isTopLevelClass()).toList();
        var open = types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(100.0 * open / types.size()).as("public types, percent").isLessThanOrEqualTo(45);
    }

    private static Stream<String> rooms() {
        return House.classes().map(House::room).filter(room -> !room.isEmpty()).distinct();
    }
}
