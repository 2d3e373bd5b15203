package org.baselinecme.delivery.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody is registered for, read with its activities in one statement. */
@Component
class MyRegistrationQueries {
    private static final String STANDING = """
            select distinct on (a.starts_on, a.id) a.id as activity, a.number, a.title, a.stage, a.starts_on, a.ends_on,
              r.id, r.way, r.at, r.seated_at is null as waits, case when r.seated_at is null then
                (select count(*) from registration w where w.activity = r.activity and w.seated_at is null
                   and w.withdrawn_at is null and (w.at, w.id) <= (r.at, r.id)) else 0 end as position
            from registration r join activity a on a.id = r.activity
            where r.person = any(?) and r.withdrawn_at is null
            order by a.starts_on, a.id, waits, r.at, r.id
            """;
    private final JdbcClient jdbc;

    MyRegistrationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first, each activity once. */
    List<Own> of(Collection<PersonId> ids) {
        return jdbc.sql(STANDING)
                .param(RegistrationRows.uuids(ids))
                .query((row, i) -> new Own(offer(row), RegistrationRows.place(row)))
                .list();
    }

    private static OfferedActivity offer(ResultSet row) throws SQLException {
        return new OfferedActivity(
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getString("number"),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    /** A registration that stands, with its activity. */
    record Own(OfferedActivity offer, RegistrationStatus place) {}
}
