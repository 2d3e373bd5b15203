package org.baselinecme.delivery.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.baselinecme.TestActivities.slot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.attendance.AttendanceVerification;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.delivery.attendance.VerifiedAttendance;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingFilesDbTest extends DatabaseTest {
    private static final String AFTER = "2027-03-01T10:00:00Z";

    @Autowired
    private MeetingFiles files;

    @Autowired
    private MeetingFileWithdrawals withdrawals;

    @Autowired
    private AttendeeMatches matches;

    @Autowired
    private MatchQueuePages queues;

    @Autowired
    private AttendanceVerification presences;

    private ActivityId activity;
    private SlotId slot;
    private String email = "";
    private PersonId ada;

    @BeforeEach
    void theHourIsOver() {
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        var key = "ada" + UUID.randomUUID();
        ada = cast.learners().learner(key, "Ada Brightwater", "MD", "PHYSICIAN");
        email = cast.email(key);
        TestClock.moveTo(AFTER);
    }

    @Test
    void rows_with_a_known_email_are_matched_and_no_others() {
        load(file("Ada Brightwater", email.toUpperCase(Locale.ROOT), "A. Brightwater (iPad)", ""));
        assertThat(minutes(ada)).isEqualTo(60);
        assertThat(queue().waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.name()).isEqualTo("A. Brightwater (iPad)");
            assertThat(waiting.suggestions().getFirst().name()).isEqualTo("Ada Brightwater");
        });
        assertThat(kinds()).containsSubsequence("MeetingFileUploaded", "MeetingFileLoaded");
    }

    @Test
    void an_uploaded_file_gives_no_attendance_before_it_is_loaded() {
        upload(file("Ada Brightwater", email));
        assertThat(minutes(ada)).isZero();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var content = file("Ada Brightwater", email, "Somebody", "");
        var first = upload(content);
        assertThat(take(first)).isTrue();
        var events = kinds().size();
        assertThat(upload(content)).isEqualTo(first);
        assertThat(take(first)).isFalse();
        assertThat(kinds()).hasSize(events);
        assertThat(queue().waiting()).hasSize(1);
    }

    @Test
    void the_same_file_loaded_concurrently_counts_once() {
        var file = upload(file("Ada Brightwater", email));
        Race.of(Collections.nCopies(6, () -> take(file)));
        assertThat(rowsOfPresence(ada)).isOne();
    }

    @Test
    void two_parallel_logins_of_one_person_count_one_hour() {
        load(SampleReports.ZOOM_MEETING
                .replace("ada@example.org", email)
                .replace("ADA@example.org", email)
                .getBytes(StandardCharsets.UTF_8));
        match(row("Dr. B. Quill (iPad)"), ada);
        assertThat(minutes(ada)).isEqualTo(60);
    }

    @Test
    void a_match_is_stored_once_and_can_be_undone() {
        load(file("iPhone", ""));
        var row = row("iPhone");
        match(row, ada);
        assertThat(minutes(ada)).isEqualTo(60);
        assertThat(refusal(() -> match(row, cast.petrov()))).isEqualTo("meeting-row.decided");
        let(cast.rahmani(), me -> matches.reopen(me, activity, slot, row, "It was Nadia.", CreditChoice.ASK));
        assertThat(minutes(ada)).isZero();
        match(row, cast.petrov());
        assertThat(minutes(cast.petrov())).isEqualTo(60);
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("MeetingRowMatched");
    }

    @Test
    void of_two_simultaneous_decisions_one_succeeds() {
        load(file("iPhone", ""));
        var row = row("iPhone");
        var stopped = Race.of(List.of(() -> match(row, ada), () -> match(row, cast.petrov())));
        assertThat(stopped).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(minutes(ada) + minutes(cast.petrov())).isEqualTo(60);
    }

    @Test
    void the_people_of_a_shared_login_are_recorded_with_an_attestation() {
        load(file("Pine Room", ""));
        var row = row("Pine Room");
        var nobody = new SharedLoginForm(null, null, null, true);
        var unvouched = new SharedLoginForm(List.of(ada), null, null, false);
        assertThat(refusal(() -> room(row, nobody))).isEqualTo("meeting-row.nobody");
        assertThat(refusal(() -> room(row, unvouched))).isEqualTo("meeting-row.vouch");
        room(row, new SharedLoginForm(List.of(ada, cast.petrov()), List.of("Kit Newcomer"), List.of("NURSE"), true));
        assertThat(queue().decided().getFirst().people()).hasSize(3);
        assertThat(minutes(ada)).isEqualTo(60);
    }

    @Test
    void a_row_of_no_learner_is_ignored_with_a_reason() {
        load(file("CME Office", ""));
        let(cast.rahmani(), me -> matches.dismiss(me, activity, slot, row("CME Office"), "The host."));
        assertThat(queue().isEmpty()).isTrue();
        assertThat(lastAuditEventOf(activity.value()).why()).isEqualTo("The host.");
    }

    @Test
    void withdrawing_a_file_withdraws_its_attendance() {
        var content = file("Ada Brightwater", email, "iPhone", "");
        var file = upload(content);
        take(file);
        match(row("iPhone"), cast.petrov());
        let(
                cast.rahmani(),
                me -> withdrawals.withdraw(me, activity, slot, file, "Another session's.", CreditChoice.ASK));
        assertThat(minutes(ada) + minutes(cast.petrov())).isZero();
        assertThat(queue().isEmpty()).isTrue();
        assertThat(refusal(() -> take(file))).isEqualTo("meeting-file.withdrawn");
        assertThat(upload(content)).isNotEqualTo(file);
    }

    @Test
    void the_match_of_the_same_login_in_another_session_is_suggested_first() {
        TestClock.back();
        activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().plan(activity, slot(SlotKind.ACCREDITED, "09:30", "10:30", "Hall", cast.drKhan()));
        cast.activities().open(activity);
        TestClock.moveTo("2027-03-01T12:00:00Z");
        slot = cast.learners().slots(activity).getFirst();
        load(file("Zed Unlike", ""));
        match(row("Zed Unlike"), ada);
        slot = cast.learners().slots(activity).getLast();
        load(file("Zed Unlike", ""));
        assertThat(queue().waiting().getFirst().suggestions().getFirst().id()).isEqualTo(ada);
    }

    private static byte[] file(String... namesAndEmails) {
        var people = new ArrayList<SampleReports.Attendee>();
        for (var i = 0; i < namesAndEmails.length; i += 2)
            people.add(new SampleReports.Attendee(namesAndEmails[i], namesAndEmails[i + 1]));
        return SampleReports.zoom(people);
    }

    private void load(byte[] content) {
        assertThat(take(upload(content))).isTrue();
    }

    private UUID upload(byte[] content) {
        return as(cast.rahmani(), me -> files.upload(me, activity, slot, "report.csv", content));
    }

    private boolean take(UUID file) {
        return as(cast.rahmani(), me -> files.load(me, activity, slot, file, ""));
    }

    private void match(UUID row, PersonId person) {
        let(cast.rahmani(), me -> matches.match(me, activity, slot, row, person));
    }

    private void room(UUID row, SharedLoginForm form) {
        let(cast.rahmani(), me -> matches.matchRoom(me, activity, slot, row, form));
    }

    private MatchQueuePage queue() {
        return as(cast.rahmani(), me -> queues.queue(me, activity, slot, "", ""));
    }

    private UUID row(String name) {
        return queue().waiting().stream()
                .filter(one -> one.name().equals(name))
                .map(one -> UUID.fromString(one.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> kinds() {
        return auditEventsOf(activity.value()).stream().map(AuditRow::kind).toList();
    }

    private int rowsOfPresence(PersonId person) {
        return jdbc.sql("select count(*) from presence where slot = ? and person = ? and withdrawn_at is null")
                .params(slot.value(), person.value())
                .query(Integer.class)
                .single();
    }

    private static String refusal(ThrowingCallable work) {
        return catchThrowableOfType(Refused.class, work).objections().getFirst().key();
    }

    private long minutes(PersonId person) {
        return presences.of(List.of(person), activity).stream()
                        .mapToLong(VerifiedAttendance::seconds)
                        .sum()
                / 60;
    }
}
