package org.baselinecme.delivery.attendance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.delivery.attendance.AttendanceQueries.RecordedPresence;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.agenda.SlotTime;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.stereotype.Component;

/** Presents people and times of attendance as text. */
@Component
class AttendancePresenter {
    private static final int SECONDS_A_MINUTE = 60;
    private final Office office;
    private final People people;
    private final Addresses addresses;

    AttendancePresenter(Office office, People people, Addresses addresses) {
        this.office = office;
        this.people = people;
        this.addresses = addresses;
    }

    Moments moments() {
        return office.moments();
    }

    String absolute(String path) {
        return addresses.absolute(path);
    }

    private Map<PersonId, String> names(Stream<PersonId> ids) {
        return people.names(ids.distinct().toList());
    }

    /** People whose names match, by id, in the order of their names. */
    Map<String, String> find(Me me, String part) {
        var ids = people.find(me, part.strip());
        var names = people.names(ids);
        var found = new LinkedHashMap<String, String>();
        ids.forEach(id -> found.put(id.toString(), names.getOrDefault(id, "")));
        return found;
    }

    /** The rows of an attendance sheet; the intervals of one row of a report are one row. */
    List<AttendanceSheetPage.Row> rows(
            List<RecordedPresence> presences, Map<PersonId, List<String>> credit, Moments moments) {
        var names = names(presences.stream().flatMap(one -> Stream.of(one.person(), one.by())));
        return presences.stream()
                .collect(Collectors.groupingBy(AttendancePresenter::origin, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(parts -> row(parts, names, credit, moments))
                .toList();
    }

    private static List<UUID> origin(RecordedPresence one) {
        var source = one.source();
        return source == null ? List.of(one.id()) : List.of(one.person().value(), source);
    }

    private static AttendanceSheetPage.Row row(
            List<RecordedPresence> parts,
            Map<PersonId, String> names,
            Map<PersonId, List<String>> credit,
            Moments moments) {
        var one = parts.getFirst();
        return new AttendanceSheetPage.Row(
                one.id().toString(),
                one.person().toString(),
                names.getOrDefault(one.person(), ""),
                one.evidence(),
                parts.stream().map(part -> proven(part, moments)).collect(Collectors.joining(", ")),
                moments.say(one.at()),
                one.by().equals(one.person()) ? "" : names.getOrDefault(one.by(), ""),
                one.source() != null,
                credit.getOrDefault(one.person(), List.of()));
    }

    /** What a presence proves where that is not the whole session: 8:03–8:51 AM, or a number of minutes. */
    static String proven(RecordedPresence one, Moments moments) {
        var seconds = one.seconds();
        if (seconds != null) return Integer.toString(seconds / SECONDS_A_MINUTE);
        var from = one.fromAt();
        var until = one.untilAt();
        if (from == null && until == null) return "";
        if (from != null && until != null) return new SlotTime(from, until, moments.zone()).text();
        return (from == null ? "" : TimeInterval.time(from, moments))
                + "–"
                + (until == null ? "" : TimeInterval.time(until, moments));
    }
}
