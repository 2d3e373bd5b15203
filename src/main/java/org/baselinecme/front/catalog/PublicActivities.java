package org.baselinecme.front.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One activity for everybody: its page, and its days in a calendar. */
@Service
@Transactional(readOnly = true)
public class PublicActivities {
    private final JdbcClient jdbc;
    private final AgendaQueries agenda;
    private final PublicDetails shown;
    private final CalendarFile calendar;

    PublicActivities(JdbcClient jdbc, AgendaQueries agenda, PublicDetails shown, CalendarFile calendar) {
        this.jdbc = jdbc;
        this.agenda = agenda;
        this.shown = shown;
        this.calendar = calendar;
    }

    /** The public page; {@link NotFound} before approval, and for what was called off or declined. */
    @Anyone
    PublicActivity of(String number) {
        var found = find(number);
        var moments = shown.moments();
        var items = shown.items(found.id());
        var bare = found.stage() == Stage.APPROVED;
        var told = shown.disclosure(found.id());
        var basis = agenda.basis(found.format());
        return new PublicActivity(
                found.number(),
                found.title(),
                found.stage(),
                found.department(),
                moments.days(found.startsOn(), found.endsOn()),
                place(items),
                bare ? "" : basis.label(),
                bare ? List.of() : shown.professions(found.audience()),
                bare ? shown.approvedFor(found.id()) : List.of(),
                bare ? List.of() : shown.credit(found.id()),
                bare ? List.of() : found.objectives(),
                bare ? List.of() : days(upcoming(found, items, moments), told.names(), moments),
                bare || told.exempted() ? List.of() : told.related(),
                bare || told.exempted() ? List.of() : told.unrelated(),
                told.isIncomplete(),
                told.exempted(),
                bare ? List.of() : shown.statements(found.id()),
                bare ? List.of() : found.partners(),
                bare ? List.of() : criteria(basis.isByAgenda()));
    }

    /** The activity as a calendar file; {@link NotFound} as the page. One that was called off says so. */
    @Anyone
    String calendar(String number) {
        var found = read(number, List.of(Stage.APPROVED, Stage.OPEN, Stage.DELIVERED, Stage.CANCELLED));
        if (found.stage() == Stage.CANCELLED && shown.credit(found.id()).isEmpty()) throw new NotFound();
        var items = shown.items(found.id()).stream()
                .filter(AgendaItem::isAccredited)
                .toList();
        return calendar.of(found, items, shown.dropped(found.id()), agenda.versions(found.id()));
    }

    /** Of a series, what was held is not read again. */
    private static List<AgendaItem> upcoming(Listed found, List<AgendaItem> items, Moments moments) {
        if (!found.format().equals("RSS")) return items;
        return items.stream()
                .filter(item -> !item.day().isBefore(moments.today()))
                .toList();
    }

    private static List<String> criteria(boolean live) {
        return live
                ? List.of("criteria.attend", "criteria.evaluate", "criteria.claim")
                : List.of("criteria.complete", "criteria.evaluate", "criteria.claim-time");
    }

    private static String place(List<AgendaItem> items) {
        return items.stream()
                .filter(AgendaItem::isAccredited)
                .map(AgendaItem::room)
                .filter(room -> !room.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<PublicActivity.Day> days(List<AgendaItem> items, Map<PersonId, String> names, Moments moments) {
        return items.stream()
                .map(AgendaItem::day)
                .distinct()
                .sorted()
                .map(day -> day(day, items, names, moments))
                .toList();
    }

    private static PublicActivity.Day day(
            LocalDate day, List<AgendaItem> items, Map<PersonId, String> names, Moments moments) {
        return new PublicActivity.Day(
                moments.day(day),
                items.stream()
                        .filter(item -> item.day().equals(day))
                        .map(item -> item(item, names))
                        .toList());
    }

    private static PublicActivity.Item item(AgendaItem item, Map<PersonId, String> names) {
        return new PublicActivity.Item(
                item.times(),
                item.title(),
                String.join(
                        " · ",
                        List.of(item.room(), item.track()).stream()
                                .filter(s -> !s.isEmpty())
                                .toList()),
                item.isAccredited() ? "" : item.kind().message(),
                item.kind().tone(),
                item.faculty().stream()
                        .filter(names::containsKey)
                        .map(person -> names.getOrDefault(person, ""))
                        .sorted()
                        .collect(Collectors.joining("; ")),
                (!item.isAccredited() || !item.faculty().isEmpty())
                        && names.keySet().containsAll(item.faculty()));
    }

    private Listed find(String number) {
        return read(number, List.of(Stage.APPROVED, Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING, Stage.CLOSED));
    }

    private Listed read(String number, List<Stage> stages) {
        return jdbc.sql("""
                        select a.*, d.name as department_name,
                          array(select p.profession from activity_audience p where p.activity = a.id) as audience,
                          array(select o.text from activity_objective o where o.activity = a.id order by o.position) as objectives,
                          array(select j.name from joint_provider j where j.activity = a.id and j.dropped_at is null
                            order by j.named_at, j.id) as partners
                        from activity a join department d on d.id = a.department
                        where a.number = :number and a.stage = any(:stages)
                        """)
                .param("number", number)
                .param("stages", stages.stream().map(Stage::name).toArray(String[]::new))
                .query((row, i) -> new Listed(
                        new ActivityId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        row.getString("number"),
                        row.getString("title"),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("department_name"),
                        String.valueOf(row.getString("format")),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        List.of((String[]) row.getArray("audience").getArray()),
                        List.of((String[]) row.getArray("objectives").getArray()),
                        List.of((String[]) row.getArray("partners").getArray())))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What stands in the rows of an activity. */
    record Listed(
            ActivityId id,
            int version,
            String number,
            String title,
            Stage stage,
            String department,
            String format,
            LocalDate startsOn,
            LocalDate endsOn,
            List<String> audience,
            List<String> objectives,
            List<String> partners) {}
}
