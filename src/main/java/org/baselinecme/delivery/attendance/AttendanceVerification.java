package org.baselinecme.delivery.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what is proven of somebody's presence, for doors that have asked already whether they may know. */
@Component
public class AttendanceVerification {
    private final JdbcClient jdbc;
    private final Sessions sessions;

    AttendanceVerification(JdbcClient jdbc, Sessions sessions) {
        this.jdbc = jdbc;
        this.sessions = sessions;
    }

    /**
     * The sessions of an activity in which somebody's presence is proven, in the order of the agenda.
     *
     * @param person every id of one human being
     */
    public List<VerifiedAttendance> of(Collection<PersonId> person, ActivityId activity) {
        var rows = rows(person, activity);
        if (rows.isEmpty()) return List.of();
        return sessions.of(activity).stream()
                .filter(session -> rows.containsKey(session.id()))
                .map(session -> proof(session, rows.getOrDefault(session.id(), List.of())))
                .toList();
    }

    private Map<SlotId, List<Row>> rows(Collection<PersonId> person, ActivityId activity) {
        return jdbc
                .sql("""
                        select p.slot, p.evidence, p.from_at, p.until_at, p.seconds, p.at
                        from presence p join agenda_slot s on s.id = p.slot
                        where p.person = any(?) and s.activity = ? and p.withdrawn_at is null order by p.at, p.id
                        """)
                .params(person.stream().map(PersonId::value).toArray(UUID[]::new), activity.value())
                .query((row, i) -> row(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::slot));
    }

    private static VerifiedAttendance proof(Session session, List<Row> rows) {
        var spans = rows.stream()
                .filter(row -> row.seconds() == null)
                .map(row -> row.part() == null ? session.held() : row.part())
                .toList();
        var total = rows.stream()
                .mapToLong(row -> row.seconds() == null ? 0 : row.seconds())
                .max()
                .orElse(0);
        return new VerifiedAttendance(
                session,
                TimeInterval.union(TimeInterval.within(session.held(), spans)),
                Math.min(total, session.held().seconds()),
                rows.stream().map(Row::evidence).distinct().toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        var begin = row.getTimestamp("from_at");
        var part = begin == null
                ? null
                : new TimeInterval(
                        begin.toInstant(), row.getTimestamp("until_at").toInstant());
        return new Row(
                new SlotId(row.getObject("slot", UUID.class)),
                PresenceEvidence.valueOf(row.getString("evidence")),
                part,
                (Integer) row.getObject("seconds"));
    }

    private record Row(
            SlotId slot,
            PresenceEvidence evidence,
            @Nullable TimeInterval part,
            @Nullable Integer seconds) {}
}
