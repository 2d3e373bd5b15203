package org.baselinecme.delivery.registrants;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads registrations one by one; callers have checked access to the activity. */
@Component
class RegistrantQueries {
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final AgendaQueries agenda;

    RegistrantQueries(JdbcClient jdbc, AgendaQueries agenda) {
        this.jdbc = jdbc;
        this.agenda = agenda;
    }

    /** {@link NotFound} where the activity has no such registration. */
    Registrant registrant(ActivityId activity, UUID id) {
        return jdbc.sql("""
                        select r.id, o.root as person, p.titled_name as name, coalesce(p.email, g.address, '') as email, r.at,
                          r.way = 'STREAMED' as streamed, r.seated_at is null as waiting, r.withdrawn_at is not null as withdrawn
                        from v_registration_ever r join v_person_root o on o.person = r.person join v_person p on p.id = o.root
                        left join v_guest g on g.person = r.person where r.id = ? and r.activity = ?
                        """)
                .params(id, activity.value())
                .query(Rows.of(Registrant.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The sessions that somebody can be checked in to so long before they begin, the latest first, without those where they are already. */
    List<AgendaItem> open(ActivityId activity, PersonId person, Duration early, Moments moments) {
        var there =
                jdbc.sql("""
                        select p.slot from v_presence p join v_person_root o on o.person = p.person where o.root = ?
                        """).param(person.value()).query(Rows.of(UUID.class)).list();
        return agenda.of(activity).stream()
                .filter(AgendaItem::isAccredited)
                .filter(item -> !item.begins().minus(early).isAfter(moments.now()))
                .filter(item -> !there.contains(item.id().value()))
                .toList()
                .reversed();
    }

    /** People whose name or address the words occur in, who are not registered; the first ones by name. */
    List<Found> people(ActivityId activity, SearchText text) {
        if (text.isEmpty()) return List.of();
        return jdbc.sql("""
                        with found as materialized (select p.id, p.titled_name as name, coalesce(p.email, '') as email, p.sort_name
                          from v_person p where %s limit 500)
                        select p.id, p.name, p.email from found p join v_person_root o on o.person = p.id and o.root = p.id
                        where not exists (select from v_registration r join v_person_root o on o.person = r.person
                          where r.activity = :activity and o.root = p.id)
                        order by p.sort_name, p.id limit %d
                        """.formatted(text.in("p.found_by"), MOST))
                .params(text.parameters())
                .param("activity", activity.value())
                .query(Rows.of(Found.class))
                .list();
    }

    /** The entry a person is read under; {@link NotFound} where there is no such person. */
    PersonId root(PersonId person) {
        return jdbc.sql("select root as value from v_person_root where person = ?")
                .param(person.value())
                .query(Rows.of(PersonId.class))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Everybody with a place, by name, for a sheet to print. */
    List<Line> lines(ActivityId activity) {
        return jdbc.sql("""
                        select distinct p.sort_name, p.titled_name as name, coalesce((select r.label from v_reference r
                            where r.list = 'profession' and r.code = p.profession order by r.valid_from desc limit 1), '') as profession
                        from v_registration r join v_person_root o on o.person = r.person join v_person p on p.id = o.root
                        where r.activity = ? and r.is_seated and r.way = 'IN_PERSON' order by p.sort_name, name
                        """).param(activity.value()).query(Rows.of(Line.class)).list();
    }

    /** A person and their registration. */
    record Registrant(
            UUID id,
            PersonId person,
            String name,
            String email,
            Instant at,
            boolean streamed,
            boolean waiting,
            boolean withdrawn) {
        /** Message key of its state. */
        public String state() {
            if (withdrawn) return "registration.is-withdrawn";
            return waiting ? "registration.waiting" : "registration.registered";
        }

        /** CSS tone of its state. */
        public String tone() {
            if (withdrawn) return "quiet";
            return waiting ? "wait" : "ok";
        }
    }

    /** A person who may be registered. */
    record Found(PersonId id, String name, String email) {}

    /** A line of a sheet. */
    record Line(String sortName, String name, String profession) {}
}
