package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checking in takes few statements, of which one loads the person. */
class CheckInStatementsDbTest extends DatabaseTest {
    @Autowired
    private SessionCodes codes;

    @Test
    void scanning_a_code_takes_three_statements_and_checking_in_eighteen() {
        var code = cast.learners().code(cast.activities().listed());
        var learner = cast.learners().learner("Ada Brightwater", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:30:00Z");
        assertThat(SqlStatements.during(() -> codes.find(code).orElseThrow())).hasSizeLessThanOrEqualTo(3);
        assertThat(SqlStatements.during(
                        () -> let(learner, me -> cast.services().checkIns().checkIn(me, code, true))))
                .hasSizeLessThanOrEqualTo(18);
        assertThat(SqlStatements.during(
                        () -> let(learner, me -> cast.services().checkIns().checkIn(me, code, true))))
                .hasSizeLessThanOrEqualTo(13);
    }
}
