package org.baselinecme.delivery.participation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads everybody who ever registered for an activity, in one statement. */
@Component
class RegistrationListQueries {
    private static final String ALL = """
            select p.name, p.credentials, p.profession, coalesce(p.email, g.address, '') as email,
              (g.person is not null and g.confirmed_at is null and o.root = r.person) as unproven,
              r.way, r.walked_in, r.at, r.seated_at, r.withdrawn_at
            from registration r join person_root o on o.person = r.person join person p on p.id = o.root
            left join guest g on g.person = r.person
            where r.activity = ? order by r.at, r.id
            """;
    private final JdbcClient jdbc;

    RegistrationListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegistrationListRow> of(ActivityId activity) {
        return jdbc.sql(ALL)
                .param(activity.value())
                .query((row, i) -> new RegistrationListRow(
                        row.getString("name"),
                        row.getString("credentials"),
                        row.getString("profession"),
                        row.getString("email"),
                        row.getBoolean("unproven"),
                        AttendanceMode.valueOf(row.getString("way")),
                        row.getBoolean("walked_in"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        moment(row, "seated_at"),
                        moment(row, "withdrawn_at")))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
