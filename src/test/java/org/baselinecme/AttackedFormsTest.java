package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/**
 * Sends invalid requests to every route as every person. The status is below 500, every refusal is one of our pages, a
 * refused request writes nothing, and no input is executed on a page. The routes come from the application, so new ones
 * are included. They are taken in turn; what is sent is random.
 */
class AttackedFormsTest {
    private static final Set<String> HIT = new HashSet<>();
    private static int turn;

    /** Forms, then pages. */
    private static List<Route> targets() {
        var all = AttackedOffice.open().targets();
        var others = all.stream().filter(target -> !target.isPost());
        return Stream.concat(forms().stream(), others).toList();
    }

    private static List<Route> forms() {
        return AttackedOffice.open().targets().stream().filter(Route::isPost).toList();
    }

    @Example
    void an_empty_form_causes_no_server_error() {
        forms().forEach(form -> AttackedOffice.open().sendFilled(form, ""));
    }

    /** What is no number, no date and none of the choices leaves no form to ask anything of. */
    @Example
    void a_form_that_cannot_be_read_causes_no_server_error() {
        forms().forEach(form -> AttackedOffice.open().sendFilled(form, "unreadable"));
    }

    /** As somebody sends it who does not use the page. */
    @Example
    void a_form_without_one_of_its_fields_causes_no_server_error() {
        var faults = new ArrayList<String>();
        for (var form : forms())
            try {
                AttackedOffice.open().sendIncomplete(form);
            } catch (AssertionError fault) {
                faults.add(fault.getMessage().lines().limit(2).collect(Collectors.joining(" ")));
            }
        assertThat(faults).isEmpty();
    }

    @Provide
    Arbitrary<Attack> attacks() {
        return Attack.any();
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void no_form_causes_a_server_error_or_partial_data(@ForAll("attacks") Attack attack) {
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
