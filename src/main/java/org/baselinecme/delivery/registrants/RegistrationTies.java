package org.baselinecme.delivery.registrants;

import java.util.Collection;
import java.util.UUID;
import org.baselinecme.office.people.PersonTies;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ties people to the activities they have ever registered for. */
@Component
class RegistrationTies implements PersonTies {
    private final JdbcClient jdbc;

    RegistrationTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isTied(Collection<PersonId> ids, Reach reach) {
        return jdbc.sql("""
                        select exists (select from v_registration_ever r join v_activity a on a.id = r.activity
                          where r.person = any(:ids) and %1$s)
                        """.formatted(reach.sql("a")))
                .params(reach.parameters())
                .param("ids", ids.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }
}
