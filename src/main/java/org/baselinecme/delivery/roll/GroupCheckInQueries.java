package org.baselinecme.delivery.roll;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the people behind selected registrations. The caller has checked access. */
@Component
class GroupCheckInQueries {
    private final JdbcClient jdbc;

    GroupCheckInQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name; a human being with several registrations is one, by one that is in effect where there is one. */
    List<Registered> of(Collection<UUID> registrations) {
        return jdbc.sql("""
                        select x.person, x.root, x.name, x.withdrawn from (
                          select distinct on (o.root) r.person, o.root, p.titled_name as name, p.sort_name,
                            r.withdrawn_at is not null as withdrawn
                          from v_registration_ever r join v_person_root o on o.person = r.person join v_person p on p.id = o.root
                          where r.id = any(?) order by o.root, r.withdrawn_at is not null, r.person) x
                        order by x.sort_name, x.root
                        """)
                .param((Object) registrations.toArray(UUID[]::new))
                .query(Rows.of(Registered.class))
                .list();
    }

    /** Those of them whom staff recorded in the session already, under whichever entry. */
    List<Registered> present(SlotId slot, List<Registered> people) {
        var there = new HashSet<>(
                jdbc.sql("""
                        select distinct o.root as value from v_presence e join v_person_root o on o.person = e.person
                        where e.slot = ? and e.evidence = 'STAFF'
                        """).param(slot.value()).query(Rows.of(PersonId.class)).list());
        return people.stream().filter(one -> there.contains(one.root())).toList();
    }

    /**
     * Somebody who registered.
     *
     * @param person the entry that registered
     * @param root the entry that all their entries are read under
     */
    record Registered(PersonId person, PersonId root, String name, boolean withdrawn) {}
}
