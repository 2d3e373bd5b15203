package org.baselinecme.planning.agenda;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Accredited slots of a day that hang together by overlapping, directly or by others between them, the earliest first. A
 * block counts the most minutes one person can attend without leaving a slot early: the heaviest choice of its slots of
 * which no two overlap. So parallel sessions count once (R35) and never more than the time they cover.
 */
record ConcurrentSessions(List<AgendaItem> slots) {
    static List<ConcurrentSessions> of(List<AgendaItem> accredited) {
        var sorted = accredited.stream()
                .sorted(Comparator.comparing(AgendaItem::start).thenComparing(AgendaItem::end))
                .toList();
        var blocks = new ArrayList<List<AgendaItem>>();
        for (var slot : sorted) {
            if (blocks.isEmpty() || blocks.getLast().stream().noneMatch(slot::overlaps)) blocks.add(new ArrayList<>());
            blocks.getLast().add(slot);
        }
        return blocks.stream().map(ConcurrentSessions::new).toList();
    }

    /** The most minutes one learner can attend: weighted interval scheduling, each slot weighing its minutes. */
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

    CreditMaximum.Line line() {
        if (slots.size() == 1)
            return CreditMaximum.Line.of(
                    "agenda.sum.one", times(), slots.getFirst().title(), minutes());
        var key = minutes() < covered() ? "agenda.sum.partial" : "agenda.sum.parallel";
        return CreditMaximum.Line.of(key, times(), slots.size(), minutes(), added());
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

    /** A block has no holes, so what it covers lies between its first begin and its last end. */
    private long covered() {
        return Duration.between(slots.getFirst().start(), ends()).toMinutes();
    }

    private long added() {
        return slots.stream().mapToLong(AgendaItem::minutes).sum();
    }
}
