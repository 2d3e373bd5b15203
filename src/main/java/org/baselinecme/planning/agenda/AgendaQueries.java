package org.baselinecme.planning.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agendas, for doors that have asked already whether the activity is in reach. */
@Component
public class AgendaQueries {
    private final JdbcClient jdbc;
    private final Schedules schedules;
    private final References references;
    private final Office office;

    AgendaQueries(JdbcClient jdbc, Schedules schedules, References references, Office office) {
        this.jdbc = jdbc;
        this.schedules = schedules;
        this.references = references;
        this.office = office;
    }

    /** Today in the office's calendar: days before it are over. */
    LocalDate today() {
        return office.moments().today();
    }

    /** The slots of an activity in their order. Who left the roster since teaches no more. */
    public List<AgendaItem> of(ActivityId activity) {
        return of(List.of(activity)).getOrDefault(activity, List.of());
    }

    /** The same for many activities in one query; those without a slot are left out. */
    public Map<ActivityId, List<AgendaItem>> of(Collection<ActivityId> activities) {
        return jdbc
                .sql("""
                        select s.*, array(select f.person from agenda_slot_faculty f where f.slot = s.id
                            and exists (select 1 from activity_contributor c
                              where c.activity = s.activity and c.person = f.person and c.left_at is null)) as faculty
                        from agenda_slot s where s.activity = any(?) and s.dropped_at is null
                        order by s.day, s.starts_at, s.track, s.id
                        """)
                .param(activities.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query((row, i) -> Map.entry(new ActivityId(row.getObject("activity", UUID.class)), read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Accredited slots that were taken off since this moment, for calendars that know them. */
    public List<AgendaItem> dropped(ActivityId activity, Instant since) {
        return jdbc.sql("""
                        select s.*, '{}'::uuid[] as faculty from agenda_slot s
                        where s.activity = ? and s.kind = 'ACCREDITED' and s.dropped_at >= ? order by s.day, s.starts_at, s.id
                        """)
                .params(activity.value(), since.atOffset(ZoneOffset.UTC))
                .query((row, i) -> read(row))
                .list();
    }

    /** When the next slot of each activity begins, from this local moment on; who has none ahead is left out. */
    public Map<ActivityId, LocalDateTime> next(Collection<ActivityId> activities, LocalDateTime from) {
        return jdbc
                .sql("""
                        select activity, min(day + starts_at) as next from agenda_slot
                        where activity = any(?) and dropped_at is null and day + starts_at >= ? group by activity
                        """)
                .params(activities.stream().map(ActivityId::value).toArray(UUID[]::new), from)
                .query((row, i) -> Map.entry(
                        new ActivityId(row.getObject("activity", UUID.class)),
                        row.getObject("next", LocalDateTime.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The most credit one learner can earn, explained: by the agenda, by an estimate, or fixed by the format. */
    public CreditMaximum maximum(ActivityId activity) {
        return maximum(activity, of(activity));
    }

    CreditMaximum maximum(ActivityId activity, List<AgendaItem> items) {
        var basis = basis(schedules.of(activity));
        if (basis.isFixed()) return CreditMaximum.ofFormat(Credits.of(basis.credit()), basis.label());
        return basis.isEstimated() ? CreditMaximum.ofEstimate(estimate(activity)) : CreditMaximum.of(items);
    }

    /** The most the agenda may give from now on: what was designated; empty before. */
    Optional<Credits> ceiling(ActivityId activity) {
        return jdbc.sql("select quarters from designated_ceiling where activity = ?")
                .param(activity.value())
                .query((row, i) -> new Credits(row.getInt("quarters")))
                .optional();
    }

    CreditBasis basis(Schedule schedule) {
        return basis(schedule.format());
    }

    /** What the credit of an activity of this format rests on. */
    public CreditBasis basis(String format) {
        return references.read(ReferenceList.ACTIVITY_FORMAT).all(ReferenceList.ACTIVITY_FORMAT).stream()
                .filter(row -> row.code().equals(format))
                .findFirst()
                .map(row -> new CreditBasis(row.label(), row.attribute("document"), row.attribute("credit")))
                .orElse(new CreditBasis("", "", "agenda"));
    }

    /** The newest estimate in minutes; 0 where there is none. */
    long estimate(ActivityId activity) {
        return jdbc.sql("select minutes from agenda_estimate where activity = ? order by at desc, id desc limit 1")
                .param(activity.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** How often each slot was said anew, those taken off included. */
    public Map<SlotId, Integer> versions(ActivityId activity) {
        var versions = new HashMap<SlotId, Integer>();
        jdbc.sql("select id, version from agenda_slot where activity = ?")
                .param(activity.value())
                .query(row -> {
                    versions.put(new SlotId(row.getObject("id", UUID.class)), row.getInt("version"));
                });
        return versions;
    }

    /** A slot as its form shows it, with its version; {@link NotFound} where the activity has none such. */
    SlotForm form(ActivityId activity, SlotId id) {
        var item = of(activity).stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return SlotForm.of(versions(activity).get(id), item);
    }

    private static AgendaItem read(ResultSet row) throws SQLException {
        var faculty = (Object[]) row.getArray("faculty").getArray();
        return new AgendaItem(
                new SlotId(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getObject("starts_at", LocalTime.class),
                row.getObject("ends_at", LocalTime.class),
                row.getString("track"),
                row.getString("room"),
                SlotKind.valueOf(row.getString("kind")),
                row.getString("title"),
                people(faculty),
                row.getString("exception"));
    }

    private static Set<PersonId> people(Object[] ids) {
        return Arrays.stream(ids).map(UUID.class::cast).map(PersonId::new).collect(Collectors.toSet());
    }
}
