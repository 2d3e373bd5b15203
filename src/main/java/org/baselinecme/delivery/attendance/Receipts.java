package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.Optional;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a learner's check-in recorded, for services that show people their own. */
@Component
public class Receipts {
    private final JdbcClient jdbc;
    private final Sessions sessions;

    Receipts(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /** The newest presence of a person in a session; empty where none is in effect. */
    public Optional<Receipt> of(PersonId person, SlotId slot) {
        return jdbc.sql("""
                        select s.activity, a.title, p.evidence, p.at, p.from_at, n.title as moved,
                          (select string_agg(distinct o.title, ', ') from presence e join v_slot o on o.id = e.slot
                            where e.person = p.person and e.moved_to = p.slot and e.until_at = p.at
                              and e.withdrawn_at is null) as left_title
                        from v_person_root me join v_person_root r on r.root = me.root
                        join presence p on p.person = r.person and p.slot = :slot and p.withdrawn_at is null
                        join v_slot s on s.id = p.slot join v_activity a on a.id = s.activity
                        left join v_slot n on n.id = p.moved_to
                        where me.person = :person order by p.at desc, p.id desc limit 1
                        """)
                .param("person", person.value())
                .param("slot", slot.value())
                .query(Rows.of(Row.class))
                .optional()
                .map(row -> new Receipt(
                        row.title,
                        sessions.of(row.activity, slot),
                        row.evidence,
                        row.at,
                        row.fromAt,
                        row.leftTitle,
                        row.moved));
    }

    record Row(
            ActivityId activity,
            String title,
            PresenceEvidence evidence,
            Instant at,
            @Nullable Instant fromAt,
            @Nullable String moved,
            @Nullable String leftTitle) {}
}
