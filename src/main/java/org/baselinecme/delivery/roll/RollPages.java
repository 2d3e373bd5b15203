package org.baselinecme.delivery.roll;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.AttendancePages;
import org.baselinecme.delivery.attendance.AttendanceSheetPage;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the roll of a session. */
@Service
@Transactional(readOnly = true)
public class RollPages {
    private final AttendancePages attendance;
    private final RollQueries queries;

    RollPages(AttendancePages attendance, RollQueries queries) {
        this.attendance = attendance;
        this.queries = queries;
    }

    /** Returns the roll with the people whom the search leaves, and others of that name whom the office knows. */
    @Needs(Duty.KEEP_ATTENDANCE)
    RollPage of(Me me, ActivityId activity, SlotId slot, String search) {
        var sheet = attendance.sheet(me, activity, slot, search);
        var rows = queries.people(activity, slot, SearchText.of(search));
        var roots = queries.roots(slot);
        var recorded = sheet.rows().stream().collect(Collectors.groupingBy(row -> root(roots, row.person())));
        var listed = rows.stream()
                .flatMap(row -> Stream.of(row.root().toString(), row.person().toString()))
                .collect(Collectors.toSet());
        var others = sheet.found().entrySet().stream()
                .filter(found -> !listed.contains(found.getKey()))
                .map(found -> new RollPage.Person(found.getKey(), found.getValue(), "", false, List.of()))
                .toList();
        return new RollPage(
                sheet,
                queries.count(activity, slot),
                rows.stream().map(row -> person(row, recorded)).toList(),
                others,
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    private static String root(Map<UUID, UUID> roots, String person) {
        var id = UUID.fromString(person);
        return roots.getOrDefault(id, id).toString();
    }

    private static RollPage.Person person(RollQueries.Row row, Map<String, List<AttendanceSheetPage.Row>> recorded) {
        return new RollPage.Person(
                row.person().toString(),
                row.name(),
                row.detail(),
                row.registered(),
                recorded.getOrDefault(row.root().toString(), List.of()));
    }
}
