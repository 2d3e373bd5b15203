package org.baselinecme.delivery.roll;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.delivery.attendance.AttendanceVerification;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.attendance.Sessions;
import org.baselinecme.office.entry.AddressBook;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the activities, sessions, people and attendance that a table of attendance is about. */
@Component
class AttendanceTableRecords {
    private static final int SECONDS_A_MINUTE = 60;
    private final JdbcClient jdbc;
    private final AddressBook addresses;
    private final Sessions sessions;
    private final AttendanceVerification verification;
    private final People people;

    AttendanceTableRecords(
            JdbcClient jdbc,
            AddressBook addresses,
            Sessions sessions,
            AttendanceVerification verification,
            People people) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.sessions = sessions;
        this.verification = verification;
        this.people = people;
    }

    Found find(List<AttendanceTableRow> rows) {
        var activities = new HashMap<String, Held>();
        jdbc.sql("select id, number, takes_attendance as open from v_activity where lower(number) = any(?)")
                .param((Object) rows.stream()
                        .map(AttendanceTableRow::activity)
                        .distinct()
                        .toArray(String[]::new))
                .query(Rows.of(Activity.class))
                .list()
                .forEach(one -> activities.put(
                        one.number.toLowerCase(Locale.ROOT), new Held(one.id, one.open, sessions.of(one.id))));
        var known = addresses.find(rows.stream()
                .map(AttendanceTableRow::email)
                .filter(one -> !one.isEmpty())
                .toList());
        return new Found(activities, known, numbers(rows));
    }

    /** By NPI, whose it is; a contested one is of no certain person. */
    private Map<String, PersonId> numbers(List<AttendanceTableRow> rows) {
        var found = new HashMap<String, PersonId>();
        jdbc.sql("""
                        select n.npi, r.root as person from v_npi n join v_person_root r on r.person = n.person
                        where not n.contested and n.npi = any(?)
                        """)
                .param((Object)
                        rows.stream().map(AttendanceTableRow::npi).distinct().toArray(String[]::new))
                .query(Rows.of(Numbered.class))
                .list()
                .forEach(one -> found.put(one.npi, one.person));
        return found;
    }

    /** How many whole minutes of a session a person's attendance is verified for. */
    long minutes(PersonId person, Session session) {
        return verification.of(people.allOf(person), session.activity(), List.of(session)).stream()
                        .filter(one -> one.session().id().equals(session.id()))
                        .mapToLong(one -> one.seconds())
                        .sum()
                / SECONDS_A_MINUTE;
    }

    /** An attendance that a table recorded; empty once it is withdrawn. */
    Optional<Recorded> recorded(UUID presence) {
        return jdbc.sql("""
                        select p.slot, s.activity, p.person from v_presence p join v_session s on s.id = p.slot where p.id = ?
                        """).param(presence).query(Rows.of(Recorded.class)).optional();
    }

    private record Activity(ActivityId id, String number, boolean open) {}

    private record Numbered(String npi, PersonId person) {}

    /** Where an attendance was recorded. */
    record Recorded(SlotId slot, ActivityId activity, PersonId person) {}

    /**
     * An activity with its sessions.
     *
     * @param open whether attendance of it is recorded now
     */
    record Held(ActivityId id, boolean open, List<Session> sessions) {
        /** The sessions that a row may mean. */
        List<Session> of(AttendanceTableRow row) {
            return sessions.stream()
                    .filter(one -> row.session().isEmpty()
                            || one.item().title().toLowerCase(Locale.ROOT).equals(row.session()))
                    .filter(one ->
                            row.day().map(day -> day.equals(one.item().day())).orElse(true))
                    .toList();
        }
    }

    /** What rows are about. */
    record Found(Map<String, Held> activities, AddressBook.Found people, Map<String, PersonId> numbers) {
        Optional<Held> activity(AttendanceTableRow row) {
            return Optional.ofNullable(activities.get(row.activity()));
        }

        Optional<PersonId> person(AttendanceTableRow row) {
            return Optional.ofNullable(
                    row.email().isEmpty()
                            ? numbers.get(row.npi())
                            : people.people().get(EmailAddress.key(row.email())));
        }

        boolean isOfSeveral(AttendanceTableRow row) {
            return people.several().contains(EmailAddress.key(row.email()));
        }
    }
}
