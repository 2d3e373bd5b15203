package org.baselinecme.planning.agenda;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Accredited slots of a day that overlap, directly or through others between them, the earliest first. Together they count
 * the most minutes one person can attend without leaving a session early. Concurrent sessions therefore count once (R35)
 * and never more than the time they cover.
 */
record ConcurrentSessions(List<AgendaItem> slots) {
    /** Groups the accredited slots of a day; a slot that overlaps no other is a group of its own. */
    static List<ConcurrentSessions> of(List<AgendaItem> accredited) {
        var sorted = accredited.stream()
                .sorted(Comparator.comparing(AgendaItem::start).thenComparing(AgendaItem::end))
                .toList();
        var groups = new ArrayList<List<AgendaItem>>();
        for (var slot : sorted) {
            if (groups.isEmpty() || groups.getLast().stream().noneMatch(slot::overlaps)) groups.add(new ArrayList<>());
            groups.getLast().add(slot);
        }
        return groups.stream().map(ConcurrentSessions::new).toList();
    }

    /** The most minutes one learner can attend, by weighted interval scheduling. */
    long minutes() {
        var byEnd = slots.stream().sorted(Comparator.comparing(AgendaItem::end)).toList();
        var best = new long[byEnd.size() + 1];
        for (var i = 0; i < byEnd.size(); i++) {
            var slot = byEnd.get(i);
            var before = i;
            while (before > 0 && byEnd.get(before - 1).end().isAfter(slot.start())) before--;
            best[i + 1] = Math.max(best[i], best[before] + slot.minutes());
        }
        return best[byEnd.size()];
    }

    /** Explains what the group counts. */
    CreditMaximum.Line line() {
        if (slots.size() == 1)
            return CreditMaximum.Line.of(
                    "agenda.sum.one", times(), slots.getFirst().title(), minutes());
        var key = minutes() < coveredMinutes() ? "agenda.sum.partial" : "agenda.sum.parallel";
        return CreditMaximum.Line.of(key, times(), slots.size(), minutes(), totalMinutes());
    }

    private String times() {
        return AgendaItem.times(slots.getFirst().start(), ends());
    }

    private LocalTime ends() {
        return slots.stream()
                .map(AgendaItem::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Minutes from the first start to the last end; a group has no gaps. */
    private long coveredMinutes() {
        return Duration.between(slots.getFirst().start(), ends()).toMinutes();
    }

    private long totalMinutes() {
        return slots.stream().mapToLong(AgendaItem::minutes).sum();
    }
}
