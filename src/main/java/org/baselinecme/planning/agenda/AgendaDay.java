package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A day of an agenda with its slots in order. */
public record AgendaDay(LocalDate date, List<AgendaItem> items) {
    /** Groups slots, which are in order, by day. */
    static List<AgendaDay> of(List<AgendaItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(AgendaItem::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new AgendaDay(day.getKey(), day.getValue()))
                .toList();
    }
}
