package org.baselinecme.delivery.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.attendance.AttendanceVerification;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportedPresenceDbTest extends DatabaseTest {
    @Autowired
    private MeetingFiles files;

    @Autowired
    private AttendanceVerification verification;

    @Test
    void presence_of_a_meeting_report_is_not_withdrawn_on_the_attendance_sheet() {
        var activity = cast.activities().listed();
        var slot = cast.learners().slots(activity).getFirst();
        var key = "ada" + UUID.randomUUID();
        var ada = cast.learners().learner(key, "Ada Brightwater", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T10:00:00Z");
        var report = SampleReports.zoom(List.of(new SampleReports.Attendee("Ada Brightwater", cast.email(key))));
        var file = as(cast.rahmani(), me -> files.upload(me, activity, slot, "report.csv", report));
        as(cast.rahmani(), me -> files.load(me, activity, slot, file, ""));
        var presence = jdbc.sql("select id from presence where slot = ? and person = ?")
                .params(slot.value(), ada.value())
                .query(UUID.class)
                .single();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(
                        cast.rahmani(),
                        me -> cast.services()
                                .attendance()
                                .withdraw(me, activity, slot, presence, "By mistake.", CreditChoice.ASK)));
        assertThat(verification.of(List.of(ada), activity))
                .singleElement()
                .satisfies(verified -> assertThat(verified.seconds()).isEqualTo(3600));
    }
}
