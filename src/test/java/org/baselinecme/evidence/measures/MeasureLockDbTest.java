package org.baselinecme.evidence.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.baselinecme.TestMeasures.share;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Writers of one measure wait for each other, and none of them counts under a definition that changed meanwhile. */
class MeasureLockDbTest extends DatabaseTest {
    @Autowired
    private MeasureAccess access;

    private TestMeasures testMeasures;
    private ActivityId activity;

    @BeforeEach
    void an_activity_is_measured() {
        testMeasures = new TestMeasures(cast);
        activity = testMeasures.held();
    }

    @Test
    void r47_an_observation_for_an_outdated_definition_is_refused() {
        var measure = testMeasures.define(activity, share());
        var read = cast.as(cast.drKhan(), me -> access.open(me, measure));
        jdbc.sql("update outcome_measure set version = version + 1 where id = ?")
                .param(measure.value())
                .update();
        assertThat(refusal(() -> transaction.executeWithoutResult(status -> access.lock(read))))
                .containsExactly("measure.stale");
    }

    @Test
    void r47_a_measure_that_changes_between_reading_and_locking_is_refused_in_the_same_transaction() {
        var measure = testMeasures.define(activity, share());
        transaction.executeWithoutResult(status -> {
            var read = cast.as(cast.drKhan(), me -> access.open(me, measure));
            jdbc.sql("update outcome_measure set version = version + 1 where id = ?")
                    .param(measure.value())
                    .update();
            assertThat(refusal(() -> access.lock(read))).containsExactly("measure.stale");
            status.setRollbackOnly();
        });
    }

    private static List<String> refusal(Runnable attempt) {
        var refused = assertThatExceptionOfType(Refused.class)
                .isThrownBy(attempt::run)
                .actual();
        return refused.objections().stream().map(Objection::key).toList();
    }
}
