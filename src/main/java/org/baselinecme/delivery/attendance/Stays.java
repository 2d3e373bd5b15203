package org.baselinecme.delivery.attendance;

import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where a person is. All ids of one human being count together. */
@Component
class Stays {
    private final JdbcClient jdbc;
    private final Sessions sessions;

    Stays(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** The stays of a person in this session, and in others about the same time, that have not ended; in this one withdrawn ones too. */
    List<Stay> of(PersonId person, Session session) {
        return jdbc
                .sql("""
                        select p.id, p.evidence, p.slot, s.activity, p.withdrawn_at is not null as withdrawn
                        from v_person_root me join v_person_root r on r.root = me.root
                        join presence p on p.person = r.person and p.seconds is null and p.source is null
                          and (p.withdrawn_at is null and p.until_at is null or p.withdrawn_at is not null and p.slot = :slot)
                        join v_session s on s.id = p.slot and s.day between cast(:day as date) - 1 and cast(:day as date) + 1
                        where me.person = :person order by p.at
                        """)
                .param("person", person.value())
                .param("day", session.item().day())
                .param("slot", session.id().value())
                .query(Rows.of(Row.class))
                .list()
                .stream()
                .map(row -> new Stay(
                        row.id,
                        row.evidence,
                        row.withdrawn,
                        row.slot.equals(session.id()) ? session : sessions.of(row.activity, row.slot)))
                .toList();
    }

    /** A stay of a person in a session that has not ended: neither a part of the session nor a total was recorded. */
    record Stay(UUID presence, PresenceEvidence evidence, boolean withdrawn, Session session) {}

    record Row(UUID id, PresenceEvidence evidence, SlotId slot, ActivityId activity, boolean withdrawn) {}
}
