package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.DatabaseTest;
import org.baselinecme.Statements;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checking in takes few statements, of which one loads the person. */
class CheckInStatementsDbTest extends DatabaseTest {
    @Autowired
    private SessionCodes codes;

    @Test
    void scanning_a_code_takes_three_statements_and_checking_in_nineteen() {
        var code = cast.learners().code(cast.programme().listed());
        var learner = cast.learners().learner("Ada Brightwater", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:30:00Z");
        assertThat(Statements.during(() -> codes.find(code).orElseThrow())).hasSizeLessThanOrEqualTo(3);
        assertThat(Statements.during(() -> let(learner, me -> cast.doors().checkIns().checkIn(me, code, true))))
                .hasSizeLessThanOrEqualTo(19);
        assertThat(Statements.during(() -> let(learner, me -> cast.doors().checkIns().checkIn(me, code, true))))
                .hasSizeLessThanOrEqualTo(14);
    }
}
