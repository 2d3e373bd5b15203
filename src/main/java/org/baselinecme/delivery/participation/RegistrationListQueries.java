package org.baselinecme.delivery.participation;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads every registration of an activity, withdrawn ones included, in one statement. */
@Component
class RegistrationListQueries {
    private final JdbcClient jdbc;

    RegistrationListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegistrationListRow> of(ActivityId activity) {
        return jdbc.sql("""
                        select r.id, p.id as person, p.name, p.credentials, p.profession, coalesce(p.email, g.address, '') as email,
                          (g.person is not null and not g.is_confirmed and o.root = r.person) as unproven,
                          r.way, r.walked_in, r.at, r.seated_at, r.withdrawn_at
                        from registration r join v_person_root o on o.person = r.person join v_person p on p.id = o.root
                        left join v_guest g on g.person = r.person
                        where r.activity = ? order by r.at, r.id
                        """)
                .param(activity.value())
                .query(Rows.of(RegistrationListRow.class))
                .list();
    }
}
