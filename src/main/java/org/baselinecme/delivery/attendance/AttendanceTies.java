package org.baselinecme.delivery.attendance;

import java.util.Collection;
import java.util.UUID;
import org.baselinecme.office.people.PersonTies;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ties people to the activities at which their attendance was ever recorded. */
@Component
class AttendanceTies implements PersonTies {
    private final JdbcClient jdbc;

    AttendanceTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isTied(Collection<PersonId> ids, Reach reach) {
        return jdbc.sql("""
                        select exists (select from presence p join v_slot s on s.id = p.slot join v_activity a on a.id = s.activity
                          where p.person = any(:ids) and %1$s)
                        """.formatted(reach.sql("a")))
                .params(reach.parameters())
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
