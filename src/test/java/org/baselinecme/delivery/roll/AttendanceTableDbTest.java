package org.baselinecme.delivery.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.platform.importing.TestImports;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Attendance of held sessions comes from a table. */
class AttendanceTableDbTest extends DatabaseTest {
    @Autowired
    private ApplicationContext context;

    private TestImports imports;
    private ActivityId activity;
    private String key;
    private String title;

    @BeforeEach
    void theActivityIsHeld() {
        imports = new TestImports(context, cast);
        activity = cast.activities().listed();
        key = "t" + UUID.randomUUID().toString().substring(0, 8);
        cast.learners().learner(key, "Ada Lund", "MD", "PHYSICIAN");
        title = jdbc.sql("select title from v_slot where activity = ? and kind = 'ACCREDITED' order by begins limit 1")
                .param(activity.value())
                .query(String.class)
                .single();
        TestClock.moveTo("2027-03-03T23:00:00Z");
    }

    private UUID checked(String head, String... rows) {
        var number = jdbc.sql("select number from v_activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
        var text = String.join("\n", rows)
                .replace("ACT", number)
                .replace("ADA", cast.email(key))
                .replace("TITLE", title)
                .replace("OKAFOR", cast.email("okafor"));
        return imports.checked("attendance", "Event Code,Attendee Email," + head + "\n" + text + "\n");
    }

    private List<String> attended() {
        return jdbc.sql("""
                        select concat_ws('|', s.title, p.evidence, coalesce(p.seconds, 0)) from v_presence p join v_slot s on s.id = p.slot
                        where s.activity = ? order by s.begins
                        """).param(activity.value()).query(String.class).list().stream()
                .map(one -> one.replace(title, "TITLE"))
                .toList();
    }

    @Test
    void rows_are_checked_and_nothing_is_written_before_they_are_applied() {
        var id = checked(
                "Session Name,Minutes Attended",
                "ACT,ADA,TITLE,30",
                "ACT,ada@else.example,TITLE,30",
                "1999-0001,ADA,TITLE,30",
                "ACT,ADA,Other session,30",
                "ACT,OKAFOR,TITLE,30",
                "ACT,,TITLE,a while");
        assertThat(imports.counts(id)).isEqualTo(Map.of("fresh", 1L, "faulty", 5L));
        assertThat(attended()).isEmpty();
        assertThat(imports.messages(id))
                .containsExactly(
                        "Email: No one on record has ada@else.example. Import people first.",
                        "Activity number: No activity has the number 1999-0001.",
                        "Session title: The activity has no such session for credit. Check the title and date.",
                        "You can’t record your own attendance. Ask a colleague.",
                        "Give the person’s email or NPI.\nMinutes attended: “a while” isn’t a number of minutes from 1 to 1,440.");
    }

    @Test
    void minutes_are_recorded_once_and_withdrawn_again() {
        var id = checked("Session Name,Minutes Attended", "ACT,ADA,TITLE,30");
        imports.applied(id, "OURS");
        assertThat(attended()).containsExactly("TITLE|STAFF|1800");
        assertThat(imports.counts(checked("Session Name,Minutes Attended", "ACT,ADA,TITLE,30.0")))
                .isEqualTo(Map.of("known", 1L));
        var other = checked("Session Name,Minutes Attended", "ACT,ADA,TITLE,20");
        assertThat(imports.messages(other))
                .containsExactly(
                        "30 minutes are on record for this session, the row says 20. Correct it on the attendance sheet of the session.");
        imports.undone(id);
        assertThat(attended()).isEmpty();
        assertThat(imports.counts(id)).containsEntry("undone", 1L);
        var registered = jdbc.sql("select count(*) from registration where activity = ? and withdrawn_at is null")
                .param(activity.value())
                .query(Long.class)
                .single();
        assertThat(registered).isEqualTo(1);
    }

    @Test
    void times_count_as_far_as_they_are_within_the_session_and_a_row_without_them_is_the_whole() {
        var begins = jdbc.sql("select starts_at::text from v_agenda_item where activity = ? and title = ?")
                .params(activity.value(), title)
                .query(String.class)
                .single();
        var hour = Integer.parseInt(begins.substring(0, 2));
        imports.applied(
                checked("Session Name,Time In,Time Out", "ACT,ADA,TITLE,%d:45,%d:15".formatted(hour - 1, hour)),
                "OURS");
        assertThat(attended()).containsExactly("TITLE|STAFF|900");
        key = key + "b";
        cast.learners().learner(key, "Ivy Berg", "RN", "NURSE");
        imports.applied(checked("Session Name", "ACT,ADA,TITLE"), "OURS");
        assertThat(attended()).contains("TITLE|STAFF|0");
    }
}
