package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who may do what is said once, at the doors; how far somebody sees is asked of everybody. */
class ServicesArchitectureTest {
    private static final int MAPPINGS_A_CONTROLLER = 3;

    /** Reviewed: these reach nothing that stood before. */
    private static final Map<String, String> SINGLES_WITHOUT_REACH = Map.ofEntries(
            Map.entry("NeedsAssessments.begin", "the activity was born in the same transaction, by the same person"),
            Map.entry("Claims.claim", "one's own presence is asked for"),
            Map.entry("ClaimPages.of", "one's own presence is shown"),
            Map.entry("SpeakerAgreements.page", "one's own place on the roster is asked for"),
            Map.entry("SpeakerAgreements.accept", "one's own place on the roster is asked for"),
            Map.entry("LateCheckInPages.own", "one's own requests"),
            Map.entry("LateClaims.ask", "one's own presence is asked for"),
            Map.entry("Evaluations.answer", "one's own answers"),
            Map.entry("Evaluations.isAnswered", "one's own answers"),
            Map.entry("AssessmentAttempts.page", "one's own place in it is asked for"),
            Map.entry("AssessmentAttempts.begin", "one's own place in it is asked for"),
            Map.entry("AssessmentAttempts.save", "one's own answers"),
            Map.entry("AssessmentAttempts.submit", "one's own answers"),
            Map.entry(
                    "WalkInService.walkIn",
                    "whoever is there is taken in; for others, those who keep attendance there"));

    /** What asks whether somebody may see or do it there. */
    private static final Set<String> ASKS_REACH =
            Set.of("Me.reach", "Me.reaches", "Me.may", "Me.demand", "Standings.seenBy", "Standings.where");

    /** Rooms that hand roles out. The demo gives its invented people theirs. */
    private static final Set<String> KNOWS_ROLES =
            Set.of("access", "grants", "staff", "security", "providers", "scim", "setup", "console", "demo");

    @Test
    void every_service_method_declares_who_may_call_it() {
        assertThat(doorMethods().filter(method -> !saysWhoMay(method))).isEmpty();
    }

    @Test
    void a_list_takes_a_reach() {
        var without = doorMethods()
                .filter(ServicesArchitectureTest::returnsMany)
                .filter(method -> !ListsWithoutReach.REASONS.containsKey(name(method)))
                .filter(method -> !(takes(method, Me.class) && asksReach(method, new HashSet<>())));
        assertThat(without).isEmpty();
    }

    @Test
    void one_activity_is_loaded_with_a_reach() {
        var without = doorMethods()
                .filter(method -> takes(method, Me.class) && takes(method, ActivityId.class))
                .filter(method -> !SINGLES_WITHOUT_REACH.containsKey(name(method)))
                .filter(method -> !asksReach(method, new HashSet<>()));
        assertThat(without).isEmpty();
    }

    @Test
    void a_service_method_with_an_activity_takes_the_caller() {
        var without = doorMethods().filter(method -> takes(method, ActivityId.class) && !takes(method, Me.class));
        assertThat(without).isEmpty();
    }

    @Test
    void reviewed_exceptions_still_exist() {
        var names = doorMethods().map(ServicesArchitectureTest::name).toList();
        assertThat(names).containsAll(ListsWithoutReach.REASONS.keySet()).containsAll(SINGLES_WITHOUT_REACH.keySet());
    }

    @Test
    void every_duty_is_checked_somewhere() {
        var asked = doorMethods()
                .flatMap(method -> method.tryGetAnnotationOfType(Needs.class).stream())
                .map(Needs::value);
        var shown = Codebase.classes()
                .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                .filter(access -> access.getTargetOwner().isEquivalentTo(Duty.class))
                .filter(access -> !access.getOriginOwner().isEquivalentTo(Duty.class)
                        && !access.getOriginOwner().isEquivalentTo(Role.class))
                .map(access -> Duty.valueOf(access.getTarget().getName()));
        var listed = Navigation.items().flatMap(item -> Stream.of(item.duty()));
        var tabs = Navigation.tabs().flatMap(tab -> Stream.of(tab.duty()));
        assertThat(Stream.of(asked, shown, listed, tabs).flatMap(duties -> duties))
                .as("duties somebody asks for")
                .contains(Duty.values());
    }

    @Test
    void a_controller_has_at_most_three_mappings() {
        var large = controllers()
                .filter(type -> type.getMethods().stream()
                                .filter(method -> method.isMetaAnnotatedWith(RequestMapping.class))
                                .count()
                        > MAPPINGS_A_CONTROLLER);
        assertThat(large).isEmpty();
    }

    @Test
    void controllers_decide_nothing_by_duty() {
        var deciding = controllers()
                .filter(type -> !Codebase.module(type).equals("front.home"))
                .filter(type -> uses(type, Role.class) || asksFor(type, Duty.class));
        assertThat(deciding).isEmpty();
    }

    @Test
    void roles_are_named_only_where_they_are_granted() {
        var naming = Codebase.classes()
                .filter(type -> !KNOWS_ROLES.contains(Codebase.shortName(Codebase.module(type))))
                .filter(type -> uses(type, Role.class));
        assertThat(naming).isEmpty();
    }

    private static boolean uses(JavaClass type, Class<?> other) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(use -> use.getTargetClass().isEquivalentTo(other));
    }

    /** A duty that an annotation names decides nothing here: the frame of the page asks for it. */
    private static boolean asksFor(JavaClass type, Class<?> other) {
        return type.getAccessesFromSelf().stream()
                        .anyMatch(access -> access.getTargetOwner().isEquivalentTo(other))
                || type.getMethods().stream().anyMatch(method -> takes(method, other));
    }

    private static Stream<JavaClass> controllers() {
        return Codebase.classes().filter(type -> type.isMetaAnnotatedWith(Controller.class));
    }

    private static Stream<JavaMethod> doorMethods() {
        return Codebase.classes()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean saysWhoMay(JavaMethod method) {
        return method.isAnnotatedWith(Needs.class)
                || method.isAnnotatedWith(AnyoneSignedIn.class)
                || method.isAnnotatedWith(AnyoneConfirmed.class)
                || method.isAnnotatedWith(AnyoneWithAccount.class)
                || method.isAnnotatedWith(Anyone.class);
    }

    private static boolean returnsMany(JavaMethod method) {
        var type = method.getRawReturnType();
        if (method.getReturnType().getName().contains("kernel.Objection")) return false;
        return type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class)
                || type.isAssignableTo(Stream.class)
                || type.getSimpleName().equals("Lists");
    }

    private static boolean takes(JavaMethod method, Class<?> type) {
        return method.getRawParameterTypes().stream().anyMatch(parameter -> parameter.isEquivalentTo(type));
    }

    /** Whether the method, or one of ours that it calls, asks how far somebody sees. */
    private static boolean asksReach(JavaMethod method, Set<String> seen) {
        if (!seen.add(method.getFullName())) return false;
        var used = method.getAccessesFromSelf().stream().map(access -> access.getTarget());
        return used.anyMatch(target -> ASKS_REACH.contains(target.getOwner().getSimpleName() + "." + target.getName())
                || target.getOwner().getPackageName().startsWith(Codebase.BASE)
                        && called(target.getOwner(), target.getName()).stream()
                                .anyMatch(next -> asksReach(next, seen)));
    }

    private static List<JavaMethod> called(JavaClass owner, String name) {
        return owner.getMethods().stream()
                .filter(method -> method.getName().equals(name))
                .toList();
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }
}
