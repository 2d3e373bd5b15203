package org.baselinecme.delivery.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.baselinecme.Programme.slot;

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
    private AttendeeMatches matches;

    @Autowired
    private QueuePages queues;

    @Autowired
    private AttendanceVerification presences;

    private ActivityId activity;
    private SlotId slot;
    private String email = "";
    private PersonId ada;

    @BeforeEach
    void theHourIsOver() {
        activity = cast.programme().listed();
        slot = cast.learners().slots(activity).getFirst();
        var key = "ada" + UUID.randomUUID();
        ada = cast.learners().learner(key, "Ada Brightwater", "MD", "PHYSICIAN");
        email = cast.email(key);
        TestClock.moveTo(AFTER);
    }

    @Test
    void who_is_named_by_a_known_email_was_there_and_nobody_else_is_guessed() {
        load(file("Ada Brightwater", email.toUpperCase(Locale.ROOT), "A. Brightwater (iPad)", ""));
        assertThat(minutes(ada)).isEqualTo(60);
        assertThat(queue().waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.name()).isEqualTo("A. Brightwater (iPad)");
            assertThat(waiting.suggestions().getFirst().name()).isEqualTo("Ada Brightwater");
        });
        assertThat(kinds()).containsSubsequence("MeetingFileUploaded", "MeetingFileLoaded");
    }

    @Test
    void a_file_that_was_only_handed_in_proves_nothing() {
        upload(file("Ada Brightwater", email));
        assertThat(minutes(ada)).isZero();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        var content = file("Ada Brightwater", email, "Somebody", "");
        var first = upload(content);
        assertThat(take(first)).isTrue();
        var facts = kinds().size();
        assertThat(upload(content)).isEqualTo(first);
        assertThat(take(first)).isFalse();
        assertThat(kinds()).hasSize(facts);
        assertThat(queue().waiting()).hasSize(1);
    }

    @Test
    void the_same_file_taken_over_at_once_counts_once() {
        var file = upload(file("Ada Brightwater", email));
        Race.of(Collections.nCopies(6, () -> take(file)));
        assertThat(rowsOfPresence(ada)).isOne();
    }

    @Test
    void two_logins_of_one_person_prove_one_hour() {
        load(MadeReports.ZOOM_MEETING
                .replace("ada@example.org", email)
                .replace("ADA@example.org", email)
                .getBytes(StandardCharsets.UTF_8));
        match(row("Dr. B. Quill (iPad)"), ada);
        assertThat(minutes(ada)).isEqualTo(60);
    }

    @Test
    void a_person_is_named_once_and_it_can_be_taken_back() {
        load(file("iPhone", ""));
        var row = row("iPhone");
        match(row, ada);
        assertThat(minutes(ada)).isEqualTo(60);
        assertThat(refusal(() -> match(row, cast.petrov()))).isEqualTo("meeting-row.decided");
        let(cast.rahmani(), me -> matches.reopen(me, activity, slot, row, "It was Nadia."));
        assertThat(minutes(ada)).isZero();
        match(row, cast.petrov());
        assertThat(minutes(cast.petrov())).isEqualTo(60);
        assertThat(lastFactOf(activity.value()).kind()).isEqualTo("MeetingRowMatched");
    }

    @Test
    void of_two_who_decide_at_once_one_decides() {
        load(file("iPhone", ""));
        var row = row("iPhone");
        var stopped = Race.of(List.of(() -> match(row, ada), () -> match(row, cast.petrov())));
        assertThat(stopped).filteredOn(Optional::isPresent).hasSize(1);
        assertThat(minutes(ada) + minutes(cast.petrov())).isEqualTo(60);
    }

    @Test
    void a_room_behind_one_login_is_named_by_somebody_who_vouches() {
        load(file("Pine Room", ""));
        var row = row("Pine Room");
        var nobody = new RoomForm(null, null, null, true);
        var unvouched = new RoomForm(List.of(ada), null, null, false);
        assertThat(refusal(() -> room(row, nobody))).isEqualTo("meeting-row.nobody");
        assertThat(refusal(() -> room(row, unvouched))).isEqualTo("meeting-row.vouch");
        room(row, new RoomForm(List.of(ada, cast.petrov()), List.of("Kit Newcomer"), List.of("NURSE"), true));
        assertThat(queue().decided().getFirst().people()).hasSize(3);
        assertThat(minutes(ada)).isEqualTo(60);
    }

    @Test
    void who_is_no_learner_is_set_aside_with_the_reason() {
        load(file("CME Office", ""));
        let(cast.rahmani(), me -> matches.dismiss(me, activity, slot, row("CME Office"), "The host."));
        assertThat(queue().isEmpty()).isTrue();
        assertThat(lastFactOf(activity.value()).why()).isEqualTo("The host.");
    }

    @Test
    void the_wrong_file_is_withdrawn_with_everything_that_rested_on_it() {
        var content = file("Ada Brightwater", email, "iPhone", "");
        var file = upload(content);
        take(file);
        match(row("iPhone"), cast.petrov());
        let(cast.rahmani(), me -> files.withdraw(me, activity, slot, file, "Another session's."));
        assertThat(minutes(ada) + minutes(cast.petrov())).isZero();
        assertThat(queue().isEmpty()).isTrue();
        assertThat(refusal(() -> take(file))).isEqualTo("meeting-file.withdrawn");
        assertThat(upload(content)).isNotEqualTo(file);
    }

    @Test
    void whom_a_login_stood_for_in_another_session_is_suggested_first() {
        TestClock.back();
        activity = cast.programme().listed("LIVE_COURSE", "AMA1");
        cast.programme().plan(activity, slot(SlotKind.ACCREDITED, "09:30", "10:30", "Hall", cast.drKhan()));
        cast.programme().open(activity);
        TestClock.moveTo("2027-03-01T12:00:00Z");
        slot = cast.learners().slots(activity).getFirst();
        load(file("Zed Unlike", ""));
        match(row("Zed Unlike"), ada);
        slot = cast.learners().slots(activity).getLast();
        load(file("Zed Unlike", ""));
        assertThat(queue().waiting().getFirst().suggestions().getFirst().id()).isEqualTo(ada);
    }

    private static byte[] file(String... namesAndEmails) {
        var people = new ArrayList<MadeReports.Attendee>();
        for (var i = 0; i < namesAndEmails.length; i += 2)
            people.add(new MadeReports.Attendee(namesAndEmails[i], namesAndEmails[i + 1]));
        return MadeReports.zoom(people);
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

    private void room(UUID row, RoomForm form) {
        let(cast.rahmani(), me -> matches.nameRoom(me, activity, slot, row, form));
    }

    private QueuePage queue() {
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
        return factsOf(activity.value()).stream().map(FactRow::kind).toList();
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
