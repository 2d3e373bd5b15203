package org.baselinecme.delivery.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.attendance.AttendanceVerification;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.delivery.reports.MeantHour;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings B3: which hour a file means is asked where clocks moved back, and remembered for that file")
class RepeatedHourDbTest extends DatabaseTest {
    private static final String CHICAGO = "America/Chicago";

    @Autowired
    private MeetingFiles files;

    @Autowired
    private MeetingFilePages pages;

    @Autowired
    private AttendanceVerification presences;

    private ActivityId activity;
    private SlotId slot;
    private PersonId ada;
    private String email = "";

    /** In Chicago from 0:30 to 2:30 on the night of November 1: three hours. */
    @BeforeEach
    void clocks_move_back_during_the_session() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        ada = cast.learners().learner("ada" + mark, "Ada Brightwater", "MD", "PHYSICIAN");
        email = cast.email("ada" + mark);
        jdbc.sql("""
                        update agenda_slot set day = '2026-11-01', starts_at = '05:30', ends_at = '08:30',
                          begins = '2026-11-01T05:30Z', ends = '2026-11-01T08:30Z' where id = ?
                        """).param(slot.value()).update();
        TestClock.moveTo("2027-03-01T14:00:00Z");
    }

    @Test
    void loading_waits_for_the_answer_and_uses_it() {
        var file = upload("01:10", "01:40");
        var asking = preview(file, null);
        assertThat(asking.isAskingForHour()).isTrue();
        assertThat(catchThrowableOfType(Refused.class, () -> load(file, null)).objections())
                .singleElement()
                .satisfies(why -> assertThat(why.key()).isEqualTo("meeting-file.repeated-hour"));
        var answered = preview(file, MeantHour.SECOND);
        assertThat(answered.isAskingForHour()).isFalse();
        assertThat(answered.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.within()).isEqualTo("30:00"));
        assertThat(load(file, MeantHour.SECOND)).isTrue();
        assertThat(minutes()).isEqualTo(30);
        assertThat(from()).isEqualTo("2026-11-01 07:10");
        assertThat(preview(file, null).hour()).isEqualTo(MeantHour.SECOND);
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("MeetingFileLoaded");
    }

    @Test
    void a_duration_answers_by_itself() {
        var file = upload("00:40", "01:40,60");
        assertThat(preview(file, null).isAskingForHour()).isFalse();
        load(file, null);
        assertThat(minutes()).isEqualTo(60);
    }

    private UUID upload(String joined, String left) {
        var text = "Name,Email,Join time,Leave time,Duration (minutes)\nAda," + email + ",2026-11-01 " + joined
                + ",2026-11-01 " + left + "\n";
        return as(cast.rahmani(), me -> files.upload(me, activity, slot, "list.csv", SampleTables.text(text)));
    }

    private MeetingFilePreviewPage preview(UUID file, MeantHour hour) {
        return as(
                cast.rahmani(),
                me -> pages.preview(me, activity, slot, file, new LoadingForm(CHICAGO, hour, "", null)));
    }

    private boolean load(UUID file, MeantHour hour) {
        return as(cast.rahmani(), me -> files.load(me, activity, slot, file, new LoadingForm(CHICAGO, hour, "", null)));
    }

    private String from() {
        return jdbc.sql("""
                        select to_char(min(lower(r)) at time zone 'UTC', 'YYYY-MM-DD HH24:MI')
                        from meeting_row m join meeting_file f on f.id = m.file, unnest(m.spans) r where f.slot = ?
                        """).param(slot.value()).query(String.class).single();
    }

    private long minutes() {
        return presences.of(List.of(ada), activity).stream()
                        .mapToLong(VerifiedAttendance::seconds)
                        .sum()
                / 60;
    }
}
