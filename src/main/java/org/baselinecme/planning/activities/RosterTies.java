package org.baselinecme.planning.activities;

import java.util.Collection;
import java.util.UUID;
import org.baselinecme.office.people.PersonTies;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ties people to the activities they own or whose content they are in control of. */
@Component
class RosterTies implements PersonTies {
    private final JdbcClient jdbc;

    RosterTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isTied(Collection<PersonId> ids, Reach reach) {
        return jdbc.sql("""
                        select exists (select from activity a where %1$s and (a.owner = any(:ids) or exists (
                          select from activity_contributor c where c.activity = a.id and c.person = any(:ids))))
                        """.formatted(reach.sql("a")))
                .params(reach.parameters())
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
