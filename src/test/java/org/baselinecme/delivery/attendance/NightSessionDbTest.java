package org.baselinecme.delivery.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestActivities;
import org.baselinecme.TestClock;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings B3: a session from 23:30 to 00:30")
class NightSessionDbTest extends DatabaseTest {
    @Autowired
    private AttendancePages pages;

    @Autowired
    private Sessions sessions;

    @Autowired
    private AttendanceVerification verified;

    @Autowired
    private AgendaQueries agenda;

    @Autowired
    private Office office;

    private ActivityId activity;
    private SlotId night;

    @BeforeEach
    void anActivityAtNight() {
        activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        night = cast.activities().plan(activity, night("23:30", "00:30", true));
        cast.activities().open(activity);
    }

    @AfterEach
    void itIsNow() {
        TestClock.back();
    }

    @Test
    void it_is_on_the_sheets_of_both_days_with_the_date_of_its_end() {
        for (var moment : List.of("2027-03-01T23:00:00Z", "2027-03-02T00:10:00Z")) {
            TestClock.moveTo(moment);
            assertThat(cast.as(cast.rahmani(), pages::today))
                    .filteredOn(session -> session.path().contains(night.toString()))
                    .singleElement()
                    .satisfies(session -> assertThat(session.times()).isEqualTo("11:30 PM – Tue, Mar 2, 12:30 AM"));
        }
        TestClock.moveTo("2027-03-03T00:10:00Z");
        assertThat(cast.as(cast.rahmani(), pages::today))
                .noneMatch(session -> session.path().contains(night.toString()));
    }

    @Test
    void check_in_before_midnight_proves_the_hour_and_the_maximum_counts_it() {
        var learner = cast.learners().learner("Ada Berg", "MD", "PHYSICIAN");
        let(cast.rahmani(), me -> cast.services().attendance().issueCode(me, activity, night));
        var code = jdbc.sql("select code from session_code where slot = ?")
                .param(night.value())
                .query(String.class)
                .single();
        TestClock.moveTo("2027-03-01T23:40:00Z");
        let(
                learner,
                me -> cast.services().checkIns().checkIn(me, cast.learners().coded(code), true));
        assertThat(verified.of(List.of(learner), activity)).singleElement().satisfies(proof -> {
            assertThat(proof.session().id()).isEqualTo(night);
            assertThat(proof.seconds()).isEqualTo(3600);
        });
        assertThat(agenda.maximum(activity).minutes()).isEqualTo(120);
    }

    @Test
    void actual_times_are_read_on_either_side_of_midnight() {
        TestClock.moveTo("2027-03-02T01:00:00Z");
        time("23:35", "00:20");
        assertThat(sessions.of(activity, night).held())
                .isEqualTo(
                        new TimeInterval(Instant.parse("2027-03-01T23:35:00Z"), Instant.parse("2027-03-02T00:20:00Z")));
        refused("attendance.times-order", () -> time("00:20", "00:20"));
    }

    @Test
    void a_time_that_the_clocks_skipped_is_refused() {
        let(cast.okafor(), me -> {
            var session = sessions.of(activity, night);
            var spring = new Session(
                    activity,
                    session.item(),
                    interval("2027-03-14T08:30:00Z", "2027-03-14T09:30:00Z"),
                    interval("2027-03-14T08:30:00Z", "2027-03-14T09:30:00Z"),
                    0,
                    CodeWindow.DEFAULT);
            var form = new SessionTimesForm(LocalTime.of(2, 15), LocalTime.of(3, 30), null, null);
            refused("attendance.times-skipped", () -> form.toInterval(spring, ZoneId.of("America/Denver")));
        });
    }

    @Test
    void another_zone_of_the_office_keeps_days_and_times_and_moves_the_moments() {
        transaction.executeWithoutResult(change -> {
            let(cast.okafor(), me -> {
                var was = office.provider();
                office.name(
                        me,
                        new Provider(
                                was.name(),
                                was.shortName(),
                                ZoneId.of("America/Denver"),
                                was.umbrella(),
                                was.synthetic()));
            });
            assertThat(jdbc.sql(
                                    "select day + starts_at || ' ' || begins || ' ' || (ends - begins) from agenda_slot where id = ?")
                            .param(night.value())
                            .query(String.class)
                            .single())
                    .contains("2027-03-01 23:30:00", "01:00:00")
                    .contains("2027-03-02 06:30:00");
            change.setRollbackOnly();
        });
    }

    @Test
    void a_speaker_in_two_rooms_at_once_is_objected_to() {
        var other = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().plan(other, night("23:45", "00:15", true));
        List<Objection> found =
                as(cast.rahmani(), me -> cast.services().activities().objectionsToNext(me, other));
        assertThat(found).anySatisfy(objection -> assertThat(objection.key()).isEqualTo("agenda.elsewhere"));
    }

    private void time(String began, String ended) {
        var form = new SessionTimesForm(LocalTime.parse(began), LocalTime.parse(ended), "The clock was wrong.", null);
        let(cast.rahmani(), me -> cast.services().attendance().time(me, activity, night, form));
    }

    private static void refused(String key, ThrowingCallable attempt) {
        org.assertj.core.api.Assertions.assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.objections())
                                .extracting("key")
                                .containsExactly(key));
    }

    private static TimeInterval interval(String from, String until) {
        return new TimeInterval(Instant.parse(from), Instant.parse(until));
    }

    private SlotForm night(String start, String end, boolean nextDay) {
        PersonId speaker = cast.drKhan();
        return new SlotForm(
                null,
                TestActivities.DAY,
                LocalTime.parse(start),
                LocalTime.parse(end),
                "",
                "Hall " + UUID.randomUUID(),
                SlotKind.ACCREDITED,
                "Night rounds",
                List.of(speaker.toString()),
                "",
                nextDay,
                null,
                null);
    }
}
