package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectiveFormTest {
    @Test
    void an_objective_lists_each_need_once() {
        var form = new ObjectiveForm(
                "Compare orders.",
                List.of(NeedsQuestion.COMPETENCE, NeedsQuestion.GAP, NeedsQuestion.COMPETENCE),
                null);
        assertThat(form.served()).containsExactly(NeedsQuestion.COMPETENCE);
    }

    @Test
    void an_unknown_need_is_rejected() {
        var form = new ObjectiveForm("Compare orders.", Arrays.asList(null, NeedsQuestion.COMPETENCE), null);
        assertThat(form.served()).containsExactly(NeedsQuestion.COMPETENCE);
    }

    @Test
    void an_objective_may_serve_none_yet() {
        assertThat(new ObjectiveForm("Compare orders.", null, null).served()).isEmpty();
    }
}
