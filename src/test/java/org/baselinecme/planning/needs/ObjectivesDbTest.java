package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baselinecme.planning.needs.NeedsQuestion.COMPETENCE;
import static org.baselinecme.planning.needs.NeedsQuestion.KNOWLEDGE;

import java.util.List;
import java.util.Set;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

class ObjectivesDbTest extends DatabaseTest {
    @Autowired
    private Objectives objectives;

    @Autowired
    private NeedsQueries contents;

    @Test
    void objectives_are_listed_in_order_with_their_needs() {
        var activity = cast.grandRounds();
        cast.propose(cast.drKhan(), activity, "Compare orders.", COMPETENCE);
        cast.propose(cast.drKhan(), activity, "Explain why.", KNOWLEDGE);
        var standing = contents.objectives(activity);
        assertThat(standing).extracting(ProposedObjective::position).containsExactly(1, 2);
        assertThat(standing.getLast().needs()).isEqualTo(Set.of(KNOWLEDGE));
    }

    @Test
    void the_same_objective_is_stored_once() {
        var activity = cast.grandRounds();
        cast.propose(cast.drKhan(), activity, "Compare orders.", COMPETENCE);
        cast.propose(cast.drKhan(), activity, " Compare orders. ", COMPETENCE);
        assertThat(contents.objectives(activity)).hasSize(1);
    }

    @Test
    void r26_an_objective_with_an_unobservable_verb_is_stored() {
        var activity = cast.grandRounds();
        cast.propose(cast.drKhan(), activity, "Understand it.");
        assertThat(contents.objectives(activity).getFirst().advice()).isEqualTo(VerbAdvice.NOT_MEASURABLE);
    }

    @Test
    void a_concurrent_change_is_not_overwritten() {
        var activity = cast.grandRounds();
        cast.propose(cast.drKhan(), activity, "Compare orders.", COMPETENCE);
        reword(activity, "Compare all orders.", "Compare orders.");
        assertThatThrownBy(() -> reword(activity, "Compare some orders.", "Compare orders."))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(only(activity).text()).isEqualTo("Compare all orders.");
        assertThat(only(activity).needs()).isEqualTo(Set.of(KNOWLEDGE));
    }

    @Test
    void removing_a_removed_objective_changes_nothing() {
        var activity = cast.grandRounds();
        cast.propose(cast.drKhan(), activity, "Compare orders.", COMPETENCE);
        var objective = only(activity).id();
        let(cast.drKhan(), me -> objectives.remove(me, activity, objective));
        let(cast.drKhan(), me -> objectives.remove(me, activity, objective));
        assertThat(contents.objectives(activity)).isEmpty();
    }

    @Test
    void an_objective_of_another_activity_is_not_found() {
        var activity = cast.grandRounds();
        var other = cast.grandRounds();
        cast.propose(cast.drKhan(), other, "Compare orders.", COMPETENCE);
        var form = new ObjectiveForm("Mine.", List.of(), "Compare orders.");
        assertThatThrownBy(() -> let(
                        cast.drKhan(),
                        me -> objectives.reword(me, activity, only(other).id(), form)))
                .isInstanceOf(NotFound.class);
        let(cast.drKhan(), me -> objectives.remove(me, activity, only(other).id()));
        assertThat(only(other).text()).isEqualTo("Compare orders.");
    }

    private ProposedObjective only(ActivityId activity) {
        return contents.objectives(activity).getFirst();
    }

    private void reword(ActivityId activity, String text, String seen) {
        var form = new ObjectiveForm(text, List.of(KNOWLEDGE), seen);
        let(cast.drKhan(), me -> objectives.reword(me, activity, only(activity).id(), form));
    }
}
