package org.baselinecme.planning.agenda;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agendas, for services that have checked already whether the activity is in reach. */
@Component
public class AgendaQueries {
    private static final String COLUMNS = """
            select s.id, s.activity, s.begins, s.ends, s.track, s.room, s.kind, s.title, s.exception,
              array(select f.person from agenda_slot_faculty f where f.slot = s.id
                and exists (select from v_roster_now r where r.activity = s.activity and r.person = f.person)) as faculty
            from agenda_slot s
            """;
    private final JdbcClient jdbc;
    private final AgendaEstimateRepository estimates;
    private final Schedules schedules;
    private final References references;
    private final Office office;

    AgendaQueries(
            JdbcClient jdbc,
            AgendaEstimateRepository estimates,
            Schedules schedules,
            References references,
            Office office) {
        this.jdbc = jdbc;
        this.estimates = estimates;
        this.schedules = schedules;
        this.references = references;
        this.office = office;
    }

    /** Returns the slots of an activity in their order. People who have left the roster are no longer among the faculty. */
    public List<AgendaItem> of(ActivityId activity) {
        return of(List.of(activity)).getOrDefault(activity, List.of());
    }

    /** Returns the slots of many activities in one query; activities without a slot are omitted. */
    public Map<ActivityId, List<AgendaItem>> of(Collection<ActivityId> activities) {
        var zone = office.provider().zone();
        return jdbc.sql(COLUMNS + """
                        where s.activity = any(?) and s.dropped_at is null order by s.begins, s.track, s.id
                        """).param(ids(activities)).query(Rows.of(AgendaRow.class)).list().stream()
                .collect(Collectors.groupingBy(
                        AgendaRow::activity, Collectors.mapping(row -> row.item(zone), Collectors.toList())));
    }

    /** Returns accredited slots that were removed since this moment, for calendars that still show them. */
    public List<AgendaItem> dropped(ActivityId activity, Instant since) {
        var zone = office.provider().zone();
        return jdbc
                .sql(COLUMNS + """
                        where s.activity = ? and s.kind = 'ACCREDITED' and s.dropped_at >= ?
                        order by s.begins, s.id
                        """)
                .params(activity.value(), since.atOffset(ZoneOffset.UTC))
                .query(Rows.of(AgendaRow.class))
                .list()
                .stream()
                .map(row -> row.item(zone))
                .toList();
    }

    /** Returns when the next slot of each activity begins, from this moment on; activities without one are omitted. */
    public Map<ActivityId, Instant> next(Collection<ActivityId> activities, Instant from) {
        return jdbc
                .sql("""
                        select a.activity, s.begins from unnest(?) a(activity) cross join lateral (select begins from agenda_slot
                          where activity = a.activity and dropped_at is null and begins >= ? order by begins limit 1) s
                        """)
                .params(ids(activities), from.atOffset(ZoneOffset.UTC))
                .query(Rows.of(NextSlot.class))
                .list()
                .stream()
                .collect(Collectors.toMap(NextSlot::activity, NextSlot::begins));
    }

    private static UUID[] ids(Collection<ActivityId> activities) {
        return activities.stream().map(ActivityId::value).toArray(UUID[]::new);
    }

    /** Returns the most credit one learner can earn, with its explanation. */
    public CreditMaximum maximum(ActivityId activity) {
        return maximum(activity, schedules.of(activity).format(), of(activity));
    }

    /** Returns the same for an activity of this format with these slots. */
    public CreditMaximum maximum(ActivityId activity, String format, List<AgendaItem> items) {
        var basis = basis(format);
        if (basis.isFixed()) return CreditMaximum.ofFormat(Credits.of(basis.credit()), basis.label());
        return basis.isEstimated() ? CreditMaximum.ofEstimate(estimate(activity)) : CreditMaximum.of(items);
    }

    /** Returns how the credit of a format is determined; by the agenda where the format is unknown. */
    public CreditBasis basis(String format) {
        return references.read(ReferenceList.ACTIVITY_FORMAT).all(ReferenceList.ACTIVITY_FORMAT).stream()
                .filter(row -> row.code().equals(format))
                .findFirst()
                .map(row -> new CreditBasis(
                        row.label(),
                        row.attribute("document"),
                        row.attribute("credit"),
                        CompletionPath.named(row.attribute("path"))))
                .orElse(new CreditBasis("", "", "agenda", CompletionPath.SESSIONS));
    }

    /** Returns the formats that are completed by attending sessions. */
    public List<String> sessionFormats() {
        return references.read(ReferenceList.ACTIVITY_FORMAT).all(ReferenceList.ACTIVITY_FORMAT).stream()
                .filter(row -> CompletionPath.named(row.attribute("path")).isBySessions())
                .map(ReferenceRow::code)
                .toList();
    }

    /** Returns those of these activities whose format has no sessions to attend. */
    public Set<ActivityId> withoutSessions(Collection<ActivityId> activities) {
        return Set.copyOf(jdbc
                .sql("select id from v_activity where id = any(:activities) and not format = any(:formats)")
                .param("activities", ids(activities))
                .param("formats", sessionFormats().toArray(String[]::new))
                .query(Rows.of(UUID.class))
                .list()
                .stream()
                .map(ActivityId::new)
                .toList());
    }

    /** Returns the current estimate in minutes; 0 where there is none. */
    public long estimate(ActivityId activity) {
        return estimates
                .findFirstByActivityOrderByAtDescIdDesc(activity)
                .map(AgendaEstimate::minutes)
                .orElse(0);
    }

    /** Returns the version of every slot, removed ones included. */
    public Map<SlotId, Integer> versions(ActivityId activity) {
        return jdbc
                .sql("select id, version from agenda_slot where activity = ?")
                .param(activity.value())
                .query(Rows.of(SlotVersion.class))
                .list()
                .stream()
                .collect(Collectors.toMap(SlotVersion::id, SlotVersion::version));
    }

    /** Returns a slot as its form shows it, with its version; {@link NotFound} where the activity has no such slot. */
    SlotForm form(ActivityId activity, SlotId id) {
        var item = of(activity).stream()
                .filter(slot -> slot.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return SlotForm.of(versions(activity).get(id), item);
    }

    record NextSlot(ActivityId activity, Instant begins) {}

    record SlotVersion(SlotId id, int version) {}
}
