package org.baselinecme.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.agenda.AgendaItem;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.agenda.Slots;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.office.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what is proven of somebody's presence, for doors that have asked already whether they may know. */
@Component
public class Presences {
    private final JdbcClient jdbc;
    private final Slots slots;
    private final Office office;

    Presences(JdbcClient jdbc, Slots slots, Office office) {
        this.jdbc = jdbc;
        this.slots = slots;
        this.office = office;
    }

    /** The accredited sessions of an activity in which this person's presence is proven, in the order of the agenda. */
    public List<Proof> of(PersonId person, ActivityId activity) {
        var rows = rows(person, activity);
        var zone = office.provider().zone();
        return slots.of(activity).stream()
                .filter(item -> item.isAccredited() && rows.containsKey(item.id()))
                .map(item -> proof(item, zone, rows.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private Map<SlotId, List<Row>> rows(PersonId person, ActivityId activity) {
        return jdbc.sql("""
                        select p.slot, p.evidence, p.from_at, p.until_at, p.seconds, t.began_at, t.ended_at
                        from presence p join agenda_slot s on s.id = p.slot
                        left join lateral (select began_at, ended_at from session_times t where t.slot = p.slot
                          order by turn desc limit 1) t on true
                        where p.person = ? and s.activity = ? and p.withdrawn_at is null order by p.at, p.id
                        """).params(person.value(), activity.value()).query((row, i) -> row(row)).list().stream()
                .collect(Collectors.groupingBy(Row::slot));
    }

    private static Proof proof(AgendaItem item, ZoneId zone, List<Row> rows) {
        var real = rows.getFirst().held();
        var held = real == null ? new Span(item.begins(zone), item.ends(zone)) : real;
        var spans = rows.stream()
                .filter(row -> row.seconds() == null)
                .map(row -> row.part() == null ? held : row.part())
                .toList();
        var total = rows.stream()
                .mapToLong(row -> row.seconds() == null ? 0 : row.seconds())
                .max()
                .orElse(0);
        return new Proof(
                item,
                held,
                Span.union(Span.within(held, spans)),
                Math.min(total, held.seconds()),
                rows.stream().map(Row::evidence).distinct().toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        var seconds = (Integer) row.getObject("seconds");
        return new Row(
                new SlotId(row.getObject("slot", UUID.class)),
                Evidence.valueOf(row.getString("evidence")),
                span(row, "from_at", "until_at"),
                seconds,
                span(row, "began_at", "ended_at"));
    }

    private static @Nullable Span span(ResultSet row, String from, String until) throws SQLException {
        var begin = row.getTimestamp(from);
        return begin == null
                ? null
                : new Span(begin.toInstant(), row.getTimestamp(until).toInstant());
    }

    private record Row(
            SlotId slot,
            Evidence evidence,
            @Nullable Span part,
            @Nullable Integer seconds,
            @Nullable Span held) {}
}
