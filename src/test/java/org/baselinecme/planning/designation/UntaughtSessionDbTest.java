package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestActivities.slot;

import java.time.Instant;
import java.util.Map;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.agenda.SlotKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class UntaughtSessionDbTest extends DatabaseTest {
    @Autowired
    private ContentClearance clearance;

    @Test
    @DisplayName("findings A1: nobody is cleared for a session whose faculty was never named, also after it ended")
    void a_session_without_faculty_gives_no_credit() {
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().plan(activity, slot(SlotKind.ACCREDITED, "09:00", "10:00", "Auditorium"));
        cast.activities().open(activity);
        var sessions = cast.learners().slots(activity);
        var taught = sessions.getFirst();
        var untaught = sessions.getLast();
        var nine = Instant.parse("2027-03-01T09:00:00Z");
        assertThat(clearance.cleared(activity, Map.of(taught, nine, untaught, nine)))
                .containsExactly(taught);
    }
}
