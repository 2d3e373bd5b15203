package org.baselinecme.delivery.meetings;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("R30: staff do not record their own attendance, nor from a meeting file")
class OwnRowsDbTest extends DatabaseTest {
    @Autowired
    private MeetingFiles files;

    @Autowired
    private AttendeeMatches matches;

    @Test
    void r30_no_one_matches_a_row_to_themselves_alone_or_in_a_room() {
        var activity = cast.activities().listed();
        var slot = cast.learners().slots(activity).getFirst();
        TestClock.moveTo("2027-03-01T10:00:00Z");
        var content = SampleReports.zoom(List.of(new SampleReports.Attendee("Somebody (iPad)", "")));
        UUID file = as(cast.rahmani(), me -> files.upload(me, activity, slot, "report.csv", content));
        let(cast.rahmani(), me -> files.load(me, activity, slot, file, ""));
        var row = jdbc.sql("select r.id from meeting_row r where r.file = ?")
                .param(file)
                .query(UUID.class)
                .single();
        var room = new SharedLoginForm(List.of(cast.petrov(), cast.rahmani()), null, null, true);
        refused(() -> let(cast.rahmani(), me -> matches.match(me, activity, slot, row, cast.rahmani())));
        refused(() -> let(cast.rahmani(), me -> matches.matchRoom(me, activity, slot, row, room)));
        let(cast.rahmani(), me -> matches.match(me, activity, slot, row, cast.petrov()));
    }

    private static void refused(Runnable attempt) {
        assertThatExceptionOfType(Refused.class).isThrownBy(attempt::run).withMessage("attendance.own");
    }
}
