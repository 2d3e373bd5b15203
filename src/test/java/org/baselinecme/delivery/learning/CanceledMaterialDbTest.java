package org.baselinecme.delivery.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.delivery.learning.TestCompletions.opened;
import static org.baselinecme.delivery.learning.TestCompletions.refused;

import org.baselinecme.DatabaseTest;
import org.baselinecme.credit.credit.ClaimPages;
import org.baselinecme.delivery.completion.CompletionForm;
import org.baselinecme.delivery.completion.Completions;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings A16: material without sessions that was canceled")
class CanceledMaterialDbTest extends DatabaseTest {
    private static final String REFLECTION = "I will ask for the trial before I change an order.";

    @Autowired
    private Completions completions;

    @Autowired
    private ClaimPages pages;

    private PersonId learner;

    @BeforeEach
    void somebodyComes() {
        learner = cast.learners().learner("Ada Quist", "MD", "PHYSICIAN");
    }

    @Test
    void what_was_completed_before_can_be_claimed_and_nothing_is_completed_after() {
        var completed = opened(cast, "INTERNET_SEARCH", 0, false);
        var other = opened(cast, "INTERNET_SEARCH", 0, false);
        state(completed);
        cancel(completed);
        cancel(other);
        assertThat(refused(() -> state(other))).isEqualTo("completion.canceled");
        assertThat(as(learner, pages::claimable)).extracting(one -> one.path()).containsExactly("/claims/" + completed);
    }

    private void state(ActivityId activity) {
        let(learner, me -> completions.state(me, activity, new CompletionForm("WHOLE", null, REFLECTION)));
    }

    private void cancel(ActivityId activity) {
        let(cast.rahmani(), me -> cast.services().activities().cancel(me, activity, "The guideline was withdrawn."));
    }
}
