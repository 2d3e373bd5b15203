package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.SqlStatements;
import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Checking in takes few statements, of which one loads the person and two see to it that neither the session nor the person moves meanwhile. */
class CheckInStatementsDbTest extends DatabaseTest {
    @Autowired
    private SessionCodes codes;

    @Test
    void scanning_a_code_takes_two_statements_and_checking_in_ten() {
        var code = cast.learners().code(cast.activities().listed());
        var first = cast.learners().learner("Eva Brightwater", "MD", "PHYSICIAN");
        var learner = cast.learners().learner("Ada Brightwater", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:30:00Z");
        assertThat(SqlStatements.during(() -> codes.find(code).orElseThrow())).hasSizeLessThanOrEqualTo(2);
        assertThat(checkIn(first, code)).as("after a change").hasSizeLessThanOrEqualTo(20);
        assertThat(checkIn(learner, code)).hasSizeLessThanOrEqualTo(10);
        assertThat(checkIn(learner, code)).as("again").hasSizeLessThanOrEqualTo(5);
    }

    private List<String> checkIn(PersonId learner, String code) {
        return SqlStatements.during(() -> let(
                learner,
                me -> cast.services().checkIns().checkIn(me, codes.find(code).orElseThrow(), true)));
    }
}
