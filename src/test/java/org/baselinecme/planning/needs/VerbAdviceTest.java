package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.planning.needs.NeedsQuestion.COMPETENCE;
import static org.baselinecme.planning.needs.NeedsQuestion.KNOWLEDGE;
import static org.baselinecme.planning.needs.NeedsQuestion.PERFORMANCE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbAdviceTest {
    @ParameterizedTest
    @ValueSource(strings = {"Understand the protocol.", "know it", " Appreciate the burden", "Be able to choose"})
    void r26_understanding_cannot_be_observed(String objective) {
        assertThat(on(objective, COMPETENCE)).isEqualTo(VerbAdvice.NOT_MEASURABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"List the orders.", "Explain why", "DESCRIBE the pathway"})
    void r26_recall_is_too_low_for_competence_and_performance(String objective) {
        assertThat(on(objective, COMPETENCE)).isEqualTo(VerbAdvice.TOO_LOW);
        assertThat(on(objective, KNOWLEDGE, PERFORMANCE)).isEqualTo(VerbAdvice.TOO_LOW);
    }

    @Test
    void r26_recall_fits_knowledge() {
        assertThat(on("List the orders.", KNOWLEDGE)).isEqualTo(VerbAdvice.FITS);
        assertThat(on("List the orders.")).isEqualTo(VerbAdvice.FITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Compare orders.", "apply", "Reconcile, on admission, the list"})
    void r26_applying_fits_everything(String objective) {
        assertThat(on(objective, PERFORMANCE)).isEqualTo(VerbAdvice.FITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yodel the protocol.", "", "   ", "42"})
    void r26_an_unknown_verb_gets_no_advice(String objective) {
        assertThat(on(objective, COMPETENCE)).isEqualTo(VerbAdvice.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void each_advice_has_its_message(VerbAdvice advice) {
        assertThat(advice.message()).isEqualTo("needs.verb." + advice.name().toLowerCase());
    }

    private static VerbAdvice on(String objective, NeedsQuestion... needs) {
        return VerbAdvice.on(objective, Set.of(needs));
    }
}
