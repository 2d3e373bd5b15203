package org.baselinecme.planning.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Accredited slots that overlap, directly or through others between them, the earliest first. Together they count
 * the most minutes one person can attend without leaving a session early. Concurrent sessions therefore count once (R35)
 * and never more than the time they cover.
 */
record ConcurrentSessions(List<AgendaItem> slots) {
    /** Groups accredited slots, also beyond midnight; a slot that overlaps no other is a group of its own. */
    static List<ConcurrentSessions> of(List<AgendaItem> accredited) {
        var sorted = accredited.stream()
                .sorted(Comparator.comparing(AgendaItem::begins).thenComparing(AgendaItem::ends))
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
        var byEnd =
                slots.stream().sorted(Comparator.comparing(AgendaItem::ends)).toList();
        var best = new long[byEnd.size() + 1];
        for (var i = 0; i < byEnd.size(); i++) {
            var slot = byEnd.get(i);
            var before = i;
            while (before > 0 && byEnd.get(before - 1).ends().isAfter(slot.begins())) before--;
            best[i + 1] = Math.max(best[i], best[before] + slot.minutes());
        }
        return best[byEnd.size()];
    }

    /** Explains what the group counts. */
    CreditMaximum.Line line() {
        if (slots.size() == 1)
            return CreditMaximum.Line.of(
                    "agenda.sum.one", times(), slots.getFirst().title(), minutes());
        var key = minutes() < time().minutes() ? "agenda.sum.partial" : "agenda.sum.parallel";
        return CreditMaximum.Line.of(key, times(), slots.size(), minutes(), totalMinutes());
    }

    private String times() {
        return time().text();
    }

    /** From the first beginning to the last end; a group has no gaps. */
    private SlotTime time() {
        return SlotTime.of(slots.stream().map(AgendaItem::time).toList());
    }

    private long totalMinutes() {
        return slots.stream().mapToLong(AgendaItem::minutes).sum();
    }
}
