package org.baselinecme.delivery.participation;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.filed;
import static org.baselinecme.platform.lists.ListColumn.moment;
import static org.baselinecme.platform.lists.ListColumn.text;
import static org.baselinecme.platform.lists.ValueType.MOMENT;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lists.ListDefinition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The registrations of an activity as a list, withdrawn ones included, and their numbers. */
@Component
class RegistrationListQueries {
    private static final String UNPROVEN = "g.person is not null and not g.is_confirmed and o.root = r.person";

    /** People are shown under the entry that all their merged entries are read under. */
    static final ListDefinition LIST = ListDefinition.of("registrations", "registered.", """
                            from registration r join v_person_root o on o.person = r.person join v_person p on p.id = o.root
                            left join v_guest g on g.person = r.person
                            """, "r.id")
            .counted("from registration r")
            .where("r.activity = :activity")
            .searching("p.found_by")
            .column(filed("registration_id", "id of the registration", "r.id::text"))
            .column(filed("activity_number", "number of the activity", ":number::text"))
            .column(filed("person_id", "id of the person", "p.id::text"))
            .column(text("name", "people.name", "p.titled_name").sortedBy("p.sort_name"))
            .column(filed("name", "name of the person", "p.name"))
            .column(filed("credentials", "degrees after the name", "p.credentials"))
            .column(choice("profession", "profile.profession", "p.profession")
                    .sortable()
                    .filterable()
                    .inFile("profession", "code of the profession"))
            .column(text("email", "registered.email", "coalesce(p.email, g.address, '')")
                    .inFile("email", "email address, where one is known"))
            .column(choice("confirmed", "registered.confirmed", "case when " + UNPROVEN + " then 'no' else 'yes' end")
                    .offPage()
                    .filterable()
                    .inFile("email_confirmed", "yes, or no for a guest who has not used the link"))
            .column(choice("status", "registered.status", """
                            case when r.withdrawn_at is not null then 'WITHDRAWN'
                              when r.seated_at is null then 'WAITING' else 'REGISTERED' end
                            """)
                    .sortable()
                    .filterable()
                    .inFile("status", "REGISTERED, WAITING or WITHDRAWN"))
            .column(choice("way", "attendance-mode.title", "r.way")
                    .filterable()
                    .inFile("attendance_mode", "code of how the person takes part"))
            .column(choice("walk-in", "registration.walked-in", "case when r.walked_in then 'yes' else 'no' end")
                    .offPage()
                    .filterable()
                    .inFile("walk_in", "yes or no"))
            .column(moment("at", "registrations.at", "r.at")
                    .sortable()
                    .filterable()
                    .inFile("registered_at", "when the person registered"))
            .column(filed(
                    "seated_at", "since when the person has a place; empty on the waiting list", MOMENT, "r.seated_at"))
            .column(filed("withdrawn_at", "when the registration was withdrawn", MOMENT, "r.withdrawn_at"))
            .sortedBy("at")
            .action("registered.check-in", "/check-in")
            .action("registered.message", "/message")
            .action("registered.remind", "/claim-reminders")
            .action("rows.csv", "/list.csv")
            .action("rows.xlsx", "/list.xlsx")
            .action("registered.check-in", "/{id}#check-in")
            .action("registered.write", "/message?chosen={id}")
            .action("registered.confirmation", "/{id}#confirmation")
            .action("registered.address", "/{id}#email")
            .action("registered.cancel", "/{id}#cancellation");

    private final JdbcClient jdbc;

    RegistrationListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many people are registered, in one statement. */
    RegistrationListPage.Counts counts(ActivityId activity) {
        return jdbc.sql("""
                        select count(*) filter (where r.seated_at is not null and r.way = 'IN_PERSON') as in_person,
                          count(*) filter (where r.seated_at is not null and r.way = 'STREAMED') as streamed,
                          count(*) filter (where r.seated_at is null) as waiting,
                          count(*) filter (where g.person is not null and not g.is_confirmed
                            and not exists (select from v_person_merge m where m.from_person = r.person)) as unproven
                        from registration r left join v_guest g on g.person = r.person
                        where r.activity = ? and r.withdrawn_at is null
                        """)
                .param(activity.value())
                .query(Rows.of(RegistrationListPage.Counts.class))
                .single();
    }

    /** The people behind these registrations, once each, without those who withdrew. */
    List<PersonId> people(Collection<UUID> registrations) {
        return jdbc.sql("""
                        select distinct o.root as value from registration r join v_person_root o on o.person = r.person
                        where r.id = any(?) and r.withdrawn_at is null
                        """)
                .param((Object) registrations.toArray(UUID[]::new))
                .query(Rows.of(PersonId.class))
                .list();
    }
}
