package org.baselinecme.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.attendance.SessionTimesForm;
import org.baselinecme.delivery.meetings.MeetingFiles;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Sheets of the sessions that are over, an alarm that ended one early, and the report of a meeting that waits for staff. */
@Component
@Conditional(DemoWanted.class)
class DemoAttendance {
    private static final String SERIES = "grand-rounds";
    private static final int LEFT_OUT = 3;
    /** The session that a fire alarm ended. */
    private static final int ALARM = 21;
    /** The session whose report names people whom no email names. */
    private static final int STREAMED = 7;

    private static final List<String> AT_HOME = List.of(
            "Dr. W. Chen (iPad)", "Łucja O'Brien", "Amundsen, Beatriz", "iPhone von Paul", "Guest 4", "Room 3B");

    private final DemoSessions sessions;
    private final Attendance attendance;
    private final MeetingFiles files;
    private final People people;

    DemoAttendance(DemoSessions sessions, Attendance attendance, MeetingFiles files, People people) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.files = files;
        this.people = people;
    }

    /** The steps, for the clock to walk through. */
    List<DemoStep> steps(DemoOffice.Program told, Staff staff, Function<String, ActivityId> ids) {
        var steps = new ArrayList<DemoStep>();
        for (var attended : told.attendance())
            told.agendas().stream()
                    .filter(agenda -> agenda.activity().equals(attended.activity()))
                    .flatMap(DemoAttendance::held)
                    .forEach(session -> steps.add(ticks(attended, session, staff, ids)));
        steps.add(alarm(staff, ids));
        steps.add(report(told, staff, ids));
        return steps;
    }

    private static Stream<Session> held(DemoOffice.Agenda agenda) {
        var weekly =
                agenda.weekly().stream().map(one -> new Session(one.day(), LocalTime.parse(agenda.end()), one.title()));
        var single =
                agenda.slots().stream().map(one -> new Session(one.day(), LocalTime.parse(one.end()), one.title()));
        return Stream.concat(weekly, single).filter(session -> session.day < 0);
    }

    private DemoStep ticks(
            DemoOffice.Attended attended, Session session, Staff staff, Function<String, ActivityId> ids) {
        var all = attended.people();
        var first = Math.floorMod(session.day, all.size());
        var came = IntStream.range(0, all.size())
                .filter(at -> Math.floorMod(at - first, all.size()) >= LEFT_OUT)
                .mapToObj(at -> staff.person(all.get(at)))
                .toList();
        var moment = at(staff, session.day, session.end.plusMinutes(15));
        return new DemoStep(moment, staff.person(attended.by()), me -> {
            var activity = ids.apply(attended.activity());
            attendance.record(me, activity, sessions.of(activity, day(staff, session.day), session.title), came);
        });
    }

    /** It ended after 25 of 60 minutes, so nobody earns the hour. */
    private DemoStep alarm(Staff staff, Function<String, ActivityId> ids) {
        return new DemoStep(at(staff, -ALARM, LocalTime.of(8, 30)), staff.person("rahmani"), me -> {
            var activity = ids.apply(SERIES);
            var times = new SessionTimesForm(LocalTime.of(8, 0), LocalTime.of(8, 25), null, null);
            attendance.time(me, activity, sessions.of(activity, day(staff, -ALARM)), times);
        });
    }

    private DemoStep report(DemoOffice.Program told, Staff staff, Function<String, ActivityId> ids) {
        var known = told.attendance().getFirst().people().stream()
                .map(staff::person)
                .toList();
        return new DemoStep(at(staff, 1 - STREAMED, LocalTime.of(10, 5)), staff.person("rahmani"), me -> {
            var activity = ids.apply(SERIES);
            var slot = sessions.of(activity, day(staff, -STREAMED));
            var file = files.upload(me, activity, slot, "participants_grand_rounds.csv", zoom(me, staff, known));
            files.load(me, activity, slot, file, "");
        });
    }

    private byte[] zoom(Me me, Staff staff, List<PersonId> known) {
        var date = DateText.formDate(day(staff, -STREAMED));
        var names = people.names(known);
        var streamed = known.stream()
                .map(person -> row(
                        names.getOrDefault(person, me.name()),
                        people.address(person).orElse(""),
                        date));
        var unnamed = AT_HOME.stream().map(name -> row(name, "", date));
        return Stream.concat(streamed, unnamed)
                .collect(Collectors.joining("\n", """
                        Topic,ID,Duration (minutes),Start time,End time,Participants
                        Medicine Grand Rounds,912 5550 0101,60,"%1$s 07:55:00 AM","%1$s 09:02:00 AM",17

                        Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
                        """.formatted(date), "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String name, String email, String date) {
        return "\"%s\",%s,\"%s 07:58:00 AM\",\"%s 09:01:00 AM\",63,No,OK,No".formatted(name, email, date, date);
    }

    private static LocalDate day(Staff staff, int offset) {
        return DemoActivities.today(staff).plusDays(offset);
    }

    private static Instant at(Staff staff, int offset, LocalTime time) {
        return day(staff, offset).atTime(time).atZone(staff.zone()).toInstant();
    }

    /** A session that is over. */
    private record Session(int day, LocalTime end, String title) {}
}
