package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A day of an agenda with its slots, the earliest first. */
public record AgendaDay(LocalDate date, List<AgendaItem> items) {
    /** The days of these slots, which stand in order. */
    static List<AgendaDay> of(List<AgendaItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(AgendaItem::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new AgendaDay(day.getKey(), day.getValue()))
                .toList();
    }
}
