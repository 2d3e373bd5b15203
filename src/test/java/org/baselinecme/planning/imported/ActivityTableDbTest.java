package org.baselinecme.planning.imported;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Roster;
import org.baselinecme.platform.importing.TestImports;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Activities with their sessions come from a table. */
class ActivityTableDbTest extends DatabaseTest {
    private static final String HEAD = "Course ID,Course Title,Activity Type,Department,Target Audience,Start Date,"
            + "Session Title,Session Date,Start Time,End Time,Location,Speaker Email,Max Credit\n";
    private ApplicationContext context;
    private TestImports imports;
    private String mark;
    private String medicine;

    @BeforeAll
    void imports(@Autowired ApplicationContext context) {
        this.context = context;
        imports = new TestImports(context, cast);
        medicine = jdbc.sql("select name from department where id = ?")
                .param(cast.medicine().value())
                .query(String.class)
                .single();
    }

    private UUID checked(String... rows) {
        mark = UUID.randomUUID().toString().substring(0, 8);
        return again(rows);
    }

    private UUID again(String... rows) {
        return imports.checked(
                "activities", HEAD + String.join("\n", rows).replace("#", mark).replace("Medicine", medicine) + "\n");
    }

    private List<String> activities() {
        return jdbc.sql("""
                        select concat_ws('|', title, stage, starts_on, ends_on, (select string_agg(profession, ' ' order by profession)
                          from activity_audience u where u.activity = a.id)) from activity a where title like ? order by title
                        """).param("%" + mark + "%").query(String.class).list();
    }

    private List<String> sessions() {
        return jdbc.sql("""
                        select concat_ws('|', s.title, s.day, s.starts_at, s.ends_at, s.room) from imported_session s
                        join activity a on a.id = s.activity where a.title like ? order by s.day, s.starts_at
                        """).param("%" + mark + "%").query(String.class).list();
    }

    private ActivityId activity() {
        return new ActivityId(jdbc.sql("select id from activity where title like ?")
                .param("%" + mark + "%")
                .query(UUID.class)
                .single());
    }

    private String plain(String text) {
        return text.replace(mark, "#");
    }

    @Test
    void rows_are_checked_and_nothing_is_written_before_they_are_applied() {
        var id = checked(
                "N1#,Stroke #,Live course,Medicine,Physicians;Nurse,3/1/2027,Opening,3/1/2027,8:00 AM,9:00 AM,Hall,,6.5",
                "N1#,Other #,Live course,Medicine,Physician,3/1/2027,Two,3/1/2027,9:00 AM,10:00 AM,,,",
                "N2#,Sepsis #,,Medicine,Physician,soon,,,,,,,",
                "N3#,Sepsis #,,Medicine,Astronaut,3/1/2027,,,,,,,",
                "N4#,Sepsis #,,Medicine,Physician,3/1/2027,Opening,3/1/2027,9:00 AM,8:00 AM,,,",
                "N5#,Sepsis #,,Medicine,Physician,3/1/2027,Opening,,,,,,",
                "N6#,Sepsis #,,Medicine,Physician,3/1/2027,Opening,3/1/2027,8 AM,9 AM,,nobody@else.example,",
                "N7#,Sepsis #,Cruise,Medicine,Physician,3/1/2027,,,,,,,");
        assertThat(imports.counts(id)).isEqualTo(Map.of("fresh", 1L, "faulty", 7L));
        assertThat(activities()).isEmpty();
        assertThat(imports.messages(id))
                .containsExactly(
                        "Row 2 gives the same activity another title or department.",
                        "First day: “soon” isn’t a date. Write it like 2026-03-05 or 3/5/2026.",
                        "Audience: Baseline doesn’t know the profession “Astronaut”. Use the professions of your reference lists, separated by semicolons.",
                        "Session end: The session ends before it starts.",
                        "A session needs its title, date, start and end. Leave all of them empty for an activity without sessions.",
                        "Speaker email: No one on record has the email nobody@else.example. Import external speakers first, or leave the column empty.",
                        "Activity type: Baseline doesn’t know “Cruise”.");
    }

    @Test
    void rows_become_proposals_with_noted_sessions_once_and_undo_takes_them_back() {
        var rows = new String[] {
            "N1#,Stroke #,Live course,Medicine,Physicians;Nurse,3/1/2027,Opening,3/1/2027,8:00 AM,9:00 AM,Hall,"
                    + cast.email("petrov") + ",6.5",
            "N1#,Stroke #,Live course,Medicine,Physicians;Nurse,3/1/2027,Cases,2027-03-03,13:00,14:30,,,6.5",
            ",Self-study #,Enduring material,Medicine,Physician,3/1/2027,,,,,,,"
        };
        var id = checked(rows);
        imports.applied(id, "OURS");
        assertThat(imports.counts(id)).containsEntry("added", 3L);
        assertThat(activities().stream().map(this::plain))
                .containsExactly(
                        "Self-study #|PROPOSED|2027-03-01|2027-03-01|PHYSICIAN",
                        "Stroke #|PROPOSED|2027-03-01|2027-03-03|NURSE PHYSICIAN");
        assertThat(sessions())
                .containsExactly("Opening|2027-03-01|08:00:00|09:00:00|Hall", "Cases|2027-03-03|13:00:00|14:30:00|");
        assertThat(imports.counts(again(rows[1], rows[0], rows[2]))).isEqualTo(Map.of("known", 3L));
        imports.undone(id);
        assertThat(imports.counts(id)).containsEntry("undone", 3L);
        assertThat(activities()).isEmpty();
        imports.applied(again(rows[0], rows[2], rows[1]), "OURS");
        assertThat(activities()).hasSize(2);
    }

    @Test
    void an_activity_whose_rows_are_in_several_portions_is_one() {
        var rows = IntStream.range(0, 300)
                .mapToObj(number -> "N1#,Series #,,Medicine,Physician,,Session " + number + ",2027-03-01,"
                        + String.format("%02d:%02d", 6 + number / 60, number % 60) + ",23:00,,,")
                .toArray(String[]::new);
        rows[299] = "N1#,Series #,,Medicine,Physician,,Last,2027-05-01,08:00,09:00,,,";
        var id = checked(rows);
        imports.applied(id, "OURS");
        assertThat(activities().stream().map(this::plain))
                .containsExactly("Series #|PROPOSED|2027-03-01|2027-05-01|PHYSICIAN");
        assertThat(sessions()).hasSize(300);
        imports.undone(id);
        assertThat(imports.counts(id)).containsEntry("undone", 300L);
        assertThat(activities()).isEmpty();
    }

    @Test
    void an_activity_somebody_has_worked_with_stays() {
        var id = checked("N1#,Stroke #,,Medicine,Physician,3/1/2027,Opening,3/1/2027,8 AM,9 AM,,,");
        imports.applied(id, "OURS");
        cast.let(
                cast.rahmani(),
                me -> context.getBean(Roster.class).add(me, activity(), cast.drKhan(), ContentRole.PLANNER));
        imports.undone(id);
        assertThat(imports.counts(id)).containsEntry("stayed", 1L);
        assertThat(imports.messages(id))
                .containsExactly("Someone has worked with this activity since, so it stays on record.");
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void a_session_of_a_second_file_is_taken_back_alone() {
        imports.applied(checked("N1#,Stroke #,,Medicine,Physician,,One,3/1/2027,8 AM,9 AM,,,"), "OURS");
        var second = again("n1#,Stroke #,,Medicine,Physician,,Two,3/2/2027,8 AM,9 AM,,,");
        imports.applied(second, "OURS");
        assertThat(activities().stream().map(this::plain))
                .containsExactly("Stroke #|PROPOSED|2027-03-01|2027-03-02|PHYSICIAN");
        imports.undone(second);
        assertThat(sessions().stream().map(one -> one.split("\\|")[0]).collect(Collectors.toList()))
                .containsExactly("One");
    }

    @Test
    void sessions_join_the_agenda_once_the_needs_are_approved() {
        imports.applied(
                checked("N1#,Stroke #,,Medicine,Physician,3/1/2027,Opening,3/1/2027,8 AM,9 AM,Hall,"
                        + cast.email("petrov") + ",2"),
                "OURS");
        var sessions = context.getBean(ImportedSessions.class);
        var noted = cast.as(cast.rahmani(), me -> sessions.open(me, activity())).getFirst();
        assertThatThrownBy(() -> cast.let(cast.rahmani(), me -> sessions.place(me, activity(), noted)))
                .isInstanceOf(Refused.class);
        cast.completeNeeds(cast.okafor(), activity());
        var services = cast.services();
        cast.let(cast.okafor(), me -> services.needs().submit(me, activity()));
        cast.let(cast.rahmani(), me -> services.activities().approveNeeds(me, activity()));
        cast.let(cast.rahmani(), me -> sessions.leaveOut(me, activity(), noted));
        cast.let(cast.rahmani(), me -> sessions.place(me, activity(), noted));
        cast.let(cast.rahmani(), me -> sessions.restore(me, activity(), noted));
        cast.let(cast.rahmani(), me -> sessions.place(me, activity(), noted));
        cast.let(cast.rahmani(), me -> sessions.place(me, activity(), noted));
        assertThat(jdbc.sql("""
                        select concat_ws('|', s.title, s.room, s.kind, f.person) from agenda_slot s
                        join agenda_slot_faculty f on f.slot = s.id where s.activity = ?
                        """).param(activity().value()).query(String.class).list())
                .containsExactly("Opening|Hall|ACCREDITED|" + cast.petrov());
        List<UUID> open = cast.as(cast.rahmani(), me -> sessions.open(me, activity()));
        assertThat(open).isEmpty();
        assertThat(imports.counts(again("N1#,Stroke #,,Medicine,Physician,3/1/2027,Two,3/1/2027,9 AM,10 AM,,,")))
                .isEqualTo(Map.of("faulty", 1L));
    }
}
