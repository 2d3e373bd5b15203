package org.baselinecme.delivery.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.delivery.reports.ColumnRole.DURATION;
import static org.baselinecme.delivery.reports.ColumnRole.EMAIL;
import static org.baselinecme.delivery.reports.ColumnRole.HOURS;
import static org.baselinecme.delivery.reports.ColumnRole.JOINED;
import static org.baselinecme.delivery.reports.ColumnRole.LEFT;
import static org.baselinecme.delivery.reports.ColumnRole.NAME;
import static org.baselinecme.delivery.reports.ColumnRole.SESSION;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.attendance.AttendanceVerification;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.delivery.reports.ColumnRole;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings B5: any table, its columns chosen once")
class ColumnChoicesDbTest extends DatabaseTest {
    @Autowired
    private MeetingFiles files;

    @Autowired
    private MeetingFilePages pages;

    @Autowired
    private ColumnChoices choices;

    @Autowired
    private AttendanceVerification presences;

    private ActivityId activity;
    private SlotId slot;
    private String mark = "";
    private String email = "";
    private PersonId ada;

    @BeforeEach
    void theHourIsOver() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        ada = cast.learners().learner("ada" + mark, "Ada Brightwater", "MD", "PHYSICIAN");
        email = cast.email("ada" + mark);
        TestClock.moveTo("2027-03-01T14:00:00Z");
    }

    @Test
    void the_columns_of_an_unknown_table_are_asked_once() {
        var first = upload(table(45));
        assertThat(isAsked(first)).isTrue();
        assertThat(keys(() -> load(first, ""))).containsExactly("meeting-file.columns");
        choose(first, form(false, NAME, EMAIL, JOINED, LEFT));
        assertThat(isAsked(first)).isFalse();
        var second = upload(table(50));
        assertThat(isAsked(second)).isFalse();
        assertThat(load(second, "")).isTrue();
        assertThat(minutes(ada)).isEqualTo(50);
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("MeetingFileLoaded");
    }

    @Test
    void files_of_a_restarted_meeting_add_up_and_never_double() {
        var first = upload(SampleTables.text("Name,Email,Join time,Leave time", row("08:00", "08:30")));
        load(first, "");
        load(upload(SampleTables.text("Name,Email,Join time,Leave time", row("08:20", "08:50"))), "");
        assertThat(minutes(ada)).isEqualTo(50);
    }

    private String row(String from, String until) {
        return "Ada,%s,2027-03-01 %s,2027-03-01 %s".formatted(email, from, until);
    }

    @Test
    void a_choice_without_person_or_time_or_with_a_role_twice_is_refused() {
        var file = upload(table(45));
        assertThat(keys(() -> choose(file, form(false))))
                .containsExactly("meeting-columns.person", "meeting-columns.time");
        assertThat(keys(() -> choose(file, form(false, NAME, EMAIL, JOINED, JOINED))))
                .containsExactly("meeting-columns.twice");
        var zone = new ColumnForm(List.of(NAME, EMAIL, JOINED, LEFT), null, "Mars", false);
        assertThat(keys(() -> choose(file, zone))).containsExactly("meeting-columns.zone");
    }

    @Test
    void the_same_choice_made_concurrently_is_stored_once() {
        var file = upload(table(45));
        Race.of(java.util.Collections.nCopies(4, () -> choose(file, form(false, NAME, EMAIL, JOINED, LEFT))));
        assertThat(jdbc.sql("select count(*) from meeting_columns where headings like ?")
                        .param("%" + mark + "%")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void badge_scans_without_times_count_only_after_somebody_confirmed_it() {
        var file = upload(SampleTables.text("Ada Brightwater," + email, "Sol Unknown,sol@probe.example"));
        assertThat(isAsked(file)).isTrue();
        choose(file, form(true, NAME, EMAIL));
        load(file, "");
        assertThat(minutes(ada)).isEqualTo(60);
    }

    @Test
    void badge_scans_with_times_count_until_the_end_of_the_session() {
        var file = upload(
                SampleTables.text("Badge " + mark + ",Mail,Gate", "Ada Brightwater," + email + ",03/01/2027 8:20 AM"));
        choose(file, form(false, NAME, EMAIL, JOINED));
        load(file, "");
        assertThat(minutes(ada)).isEqualTo(40);
    }

    @Test
    void minutes_and_hours_are_totals_of_at_most_the_session() {
        var file = upload(SampleTables.workbook(mark, "Ada Brightwater", email, 90));
        choose(file, form(false, NAME, EMAIL, DURATION));
        assertThat(as(
                                cast.rahmani(),
                                me -> pages.preview(me, activity, slot, file, new LoadingForm("", null, "", null)))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.within()).isEqualTo("60:00"));
        var hours = upload(SampleTables.text("Person " + mark + ",Account,Given", "Ada," + email + ",0.5"));
        choose(hours, form(false, NAME, EMAIL, HOURS));
        load(hours, "");
        assertThat(minutes(ada)).isEqualTo(30);
    }

    @Test
    void a_file_of_several_sessions_counts_only_after_one_is_chosen() {
        var file = upload(SampleTables.text(
                "Person " + mark + ",Account,Spent,Talk", "Ada," + email + ",20,Sepsis", "Ada," + email + ",40,Gout"));
        choose(file, form(false, NAME, EMAIL, DURATION, SESSION));
        assertThat(as(
                                cast.rahmani(),
                                me -> pages.preview(me, activity, slot, file, new LoadingForm("", null, "", null)))
                        .isUndecided())
                .isTrue();
        assertThat(keys(() -> load(file, ""))).containsExactly("meeting-file.session");
        load(file, "Sepsis");
        assertThat(minutes(ada)).isEqualTo(20);
    }

    @Test
    void a_file_whose_times_fall_into_another_session_is_loaded_for_both_if_somebody_says_so() {
        TestClock.back();
        activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().plan(activity, slot(SlotKind.ACCREDITED, "09:30", "10:30", "Hall", cast.drKhan()));
        cast.activities().open(activity);
        TestClock.moveTo("2027-03-01T14:00:00Z");
        var sessions = cast.learners().slots(activity);
        slot = sessions.getFirst();
        var file = upload(SampleTables.text("Name,Email,Join time,Leave time", row("08:30", "10:00")));
        var others = as(
                        cast.rahmani(),
                        me -> pages.preview(me, activity, slot, file, new LoadingForm("", null, "", null)))
                .scope()
                .others();
        assertThat(others).extracting(MeetingFilePreviewPage.Other::slot).containsExactly(sessions.getLast() + "");
        var also = new LoadingForm("", null, "", List.of(sessions.getLast()));
        as(cast.rahmani(), me -> files.load(me, activity, slot, file, also));
        as(cast.rahmani(), me -> files.load(me, activity, slot, file, also));
        assertThat(minutes(ada)).isEqualTo(60);
    }

    private byte[] table(int minutes) {
        return SampleTables.unknown(mark, List.of(new SampleTables.Row("Ada Brightwater", email, minutes)));
    }

    private static ColumnForm form(boolean whole, ColumnRole... roles) {
        return new ColumnForm(List.of(roles), null, "", whole);
    }

    private UUID upload(byte[] content) {
        return as(cast.rahmani(), me -> files.upload(me, activity, slot, "list.csv", content));
    }

    private boolean isAsked(UUID file) {
        return as(cast.rahmani(), me -> choices.isAsked(me, activity, slot, file, ""));
    }

    private void choose(UUID file, ColumnForm form) {
        let(cast.rahmani(), me -> choices.choose(me, activity, slot, file, form));
    }

    private boolean load(UUID file, String session) {
        return as(cast.rahmani(), me -> files.load(me, activity, slot, file, new LoadingForm("", null, session, null)));
    }

    private static List<String> keys(ThrowingCallable work) {
        return catchThrowableOfType(Refused.class, work).objections().stream()
                .map(Objection::key)
                .toList();
    }

    private long minutes(PersonId person) {
        return presences.of(List.of(person), activity).stream()
                        .mapToLong(VerifiedAttendance::seconds)
                        .sum()
                / 60;
    }
}
