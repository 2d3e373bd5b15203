package org.baselinecme.front.catalog;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.PersonId;

/** The agenda of an activity as the public sees it: names only of people who are announced, and of a series what is to come. */
record PublicAgenda(List<AgendaItem> items, boolean series, Moments moments) {
    /** Those who are announced and teach from now on, in the order of their sessions. */
    SequencedMap<PersonId, String> faculty(Map<PersonId, String> names) {
        var all = new LinkedHashMap<PersonId, String>();
        upcoming().stream()
                .filter(AgendaItem::isAccredited)
                .flatMap(item -> item.faculty().stream())
                .filter(names::containsKey)
                .forEach(person -> all.put(person, names.getOrDefault(person, "")));
        return all;
    }

    /** Rooms of the accredited slots. */
    String place() {
        return items.stream()
                .filter(AgendaItem::isAccredited)
                .map(AgendaItem::room)
                .filter(room -> !room.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The agenda day by day, with the credit of each session of a series. */
    List<PublicActivity.Day> days(Map<PersonId, String> names, Map<SlotId, List<StyledText>> credit) {
        var items = upcoming();
        return items.stream()
                .map(AgendaItem::day)
                .distinct()
                .sorted()
                .map(day -> day(day, items, names, credit))
                .toList();
    }

    private PublicActivity.Day day(
            LocalDate day, List<AgendaItem> items, Map<PersonId, String> names, Map<SlotId, List<StyledText>> credit) {
        return new PublicActivity.Day(
                moments.day(day),
                items.stream()
                        .filter(item -> item.day().equals(day))
                        .map(item -> item(item, names, credit.getOrDefault(item.id(), List.of())))
                        .toList());
    }

    private static PublicActivity.Item item(AgendaItem item, Map<PersonId, String> names, List<StyledText> credit) {
        return new PublicActivity.Item(
                item.time().zoned(),
                item.ends(),
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
                        && names.keySet().containsAll(item.faculty()),
                credit);
    }

    /** Of a series only the sessions from today on. */
    private List<AgendaItem> upcoming() {
        if (!series) return items;
        return items.stream()
                .filter(item -> !item.day().isBefore(moments.today()))
                .toList();
    }
}
