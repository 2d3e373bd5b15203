package org.baselinecme.delivery.registrants;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.entry.AddressBook;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a table of registrations is about. */
@Component
class RegistrationRows {
    private final JdbcClient jdbc;
    private final AddressBook addresses;

    RegistrationRows(JdbcClient jdbc, AddressBook addresses) {
        this.jdbc = jdbc;
        this.addresses = addresses;
    }

    /** The activities and people of rows, and the registrations there are. */
    Found find(Collection<ImportRow> rows) {
        var people = addresses.find(rows.stream().map(RegistrationRows::address).toList());
        var activities = new HashMap<String, Activity>();
        jdbc.sql("select id, number, stage, ends_on from v_activity where lower(number) = any(?)")
                .param(rows.stream().map(RegistrationRows::number).distinct().toArray(String[]::new))
                .query(Rows.of(Activity.class))
                .list()
                .forEach(one -> activities.put(one.number.toLowerCase(Locale.ROOT), one));
        var registrations = new HashMap<String, Boolean>();
        jdbc.sql("""
                        select r.activity, o.root as person, bool_and(r.withdrawn_at is not null) as canceled
                        from v_registration_ever r join v_person_root o on o.person = r.person
                        where r.activity = any(?) and o.root = any(?) group by r.activity, o.root
                        """)
                .param(activities.values().stream().map(one -> one.id.value()).toArray(UUID[]::new))
                .param(people.people().values().stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Rows.of(Held.class))
                .list()
                .forEach(one -> registrations.put(one.activity + " " + one.person, one.canceled));
        return new Found(activities, people, registrations);
    }

    /** The registration in effect of a person. */
    Optional<UUID> registration(ActivityId activity, PersonId person) {
        return jdbc.sql("""
                        select r.id from v_registration r join v_person_root o on o.person = r.person
                        where r.activity = ? and o.root = ?
                        """)
                .params(activity.value(), person.value())
                .query(UUID.class)
                .optional();
    }

    /** A registration that a table made; empty once it is canceled. */
    Optional<Made> made(UUID id) {
        return jdbc.sql("""
                        select a.id, a.number, a.stage, a.ends_on, exists (select from v_presence p join v_slot s on s.id = p.slot
                          join v_person_root o on o.person = p.person join v_person_root mine on mine.root = o.root
                          where s.activity = a.id and mine.person = r.person) as attended
                        from v_registration r join v_activity a on a.id = r.activity where r.id = ?
                        """).param(id).query(Rows.of(Made.class)).optional();
    }

    private static String number(ImportRow row) {
        return row.value(RegistrationTable.ACTIVITY).toLowerCase(Locale.ROOT);
    }

    private static String address(ImportRow row) {
        return EmailAddress.key(row.value(RegistrationTable.EMAIL));
    }

    /**
     * What rows are about.
     *
     * @param registrations by activity and person, whether all of them were canceled
     */
    record Found(Map<String, Activity> activities, AddressBook.Found people, Map<String, Boolean> registrations) {
        @Nullable
        Activity activity(ImportRow row) {
            return activities.get(number(row));
        }

        @Nullable
        PersonId person(ImportRow row) {
            return people.people().get(address(row));
        }

        boolean isOfSeveral(ImportRow row) {
            return people.several().contains(address(row));
        }

        /** Whether all registrations of a person were canceled; null where there is none. */
        @Nullable
        Boolean canceled(Activity activity, PersonId person) {
            return registrations.get(activity.id + " " + person);
        }
    }

    /** An activity that a row names. */
    record Activity(ActivityId id, String number, Stage stage, LocalDate endsOn) {
        /** Whether registration is open. */
        boolean takes(LocalDate today) {
            return stage == Stage.OPEN && !endsOn.isBefore(today);
        }

        /** Whether it was held, and its records are not closed. */
        boolean isHeld(LocalDate today) {
            return stage == Stage.OPEN && endsOn.isBefore(today)
                    || stage == Stage.DELIVERED
                    || stage == Stage.RECONCILING;
        }
    }

    /**
     * A registration that is in effect, with its activity.
     *
     * @param attended whether attendance of the person is recorded
     */
    record Made(ActivityId id, String number, Stage stage, LocalDate endsOn, boolean attended) {
        Activity activity() {
            return new Activity(id, number, stage, endsOn);
        }
    }

    private record Held(ActivityId activity, PersonId person, boolean canceled) {}
}
