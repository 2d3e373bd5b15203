package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Whatever is sent to whatever route, by whomever: an answer below 500, every refusal a page of ours, nothing written where
 * it was refused, and nothing of it is run on any page that follows. The routes come from the application itself, so that a
 * new one is attacked without being named here. They are taken in turn, as a route is no more random than its place.
 */
class AttackedFormsTest {
    private static final Set<String> HIT = new HashSet<>();
    private static int turn;

    /** Forms twice as often as pages. */
    private static List<Route> targets() {
        var all = AttackedOffice.open().targets();
        return Stream.concat(all.stream().filter(Route::isPost), all.stream()).toList();
    }

    @Provide
    Arbitrary<Attack> attacks() {
        return Attack.any();
    }

    @Property(tries = 850, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void no_form_answers_with_a_fault_or_does_half_of_anything(@ForAll("attacks") Attack attack) {
        var target = targets().get(turn++ % targets().size());
        HIT.add(target.toString());
        AttackedOffice.open().attack(target, attack);
    }

    @AfterContainer
    static void every_route_was_attacked() {
        TestClock.back();
        assertThat(targets()).isNotEmpty().allMatch(target -> HIT.contains(target.toString()));
    }
}
