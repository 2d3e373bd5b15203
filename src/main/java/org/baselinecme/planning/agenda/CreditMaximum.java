package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.DateText;

/**
 * The most credit one learner can earn by an activity, with its explanation. Minutes are added up first and rounded once.
 *
 * @param minutes what it rests on; 0 where the format fixes the amount
 * @param days minutes by day, for credit by agenda
 * @param total a sentence that explains the sum
 */
public record CreditMaximum(Credits credits, long minutes, List<Day> days, Line total) {
    private static final int MINUTES_A_QUARTER = 15;

    /** Calculates the maximum of an agenda: accredited slots only, concurrent ones once (R35), each on the day it begins. */
    static CreditMaximum of(List<AgendaItem> items) {
        var groups = ConcurrentSessions.of(AgendaItem.of(SlotKind.ACCREDITED, items)).stream()
                .collect(Collectors.groupingBy(group -> group.slots().getFirst().day()));
        var days = items.stream()
                .collect(Collectors.groupingBy(AgendaItem::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(day -> Day.of(day.getKey(), groups.getOrDefault(day.getKey(), List.of()), day.getValue()))
                .toList();
        return of(days.stream().mapToLong(Day::minutes).sum(), days);
    }

    /** Calculates the maximum of an estimated time in minutes. */
    static CreditMaximum ofEstimate(long minutes) {
        return of(minutes, List.of());
    }

    /** Calculates the maximum of one session of a series in minutes. */
    public static CreditMaximum ofSession(long minutes) {
        return of(minutes, List.of());
    }

    /** The maximum that a format fixes, whatever time it takes. */
    static CreditMaximum ofFormat(Credits fixed, String format) {
        return new CreditMaximum(fixed, 0, List.of(), Line.of("agenda.sum.fixed", format, fixed.toString()));
    }

    private static CreditMaximum of(long minutes, List<Day> days) {
        var credits = Credits.ofMinutes(minutes);
        var key = minutes % MINUTES_A_QUARTER == 0 ? "agenda.sum.total" : "agenda.sum.rounded";
        return new CreditMaximum(credits, minutes, days, Line.of(key, minutes, credits.toString()));
    }

    /** Whether the format fixes the amount, whatever time it takes. */
    public boolean isFixed() {
        return minutes == 0 && !isZero();
    }

    /** Whether it is no credit at all. */
    boolean isZero() {
        return credits.equals(Credits.NONE);
    }

    /** The minutes of a day and how they come about. */
    public record Day(LocalDate date, long minutes, List<Line> lines) {
        /** The date as pages show it. */
        public String label() {
            return DateText.day(date);
        }

        private static Day of(LocalDate date, List<ConcurrentSessions> groups, List<AgendaItem> items) {
            var lines = new ArrayList<Placed>();
            for (var group : groups) lines.add(new Placed(group.slots().getFirst(), group.line()));
            for (var item : items) if (!item.isAccredited()) lines.add(new Placed(item, notCounted(item)));
            lines.sort(Comparator.comparing(placed -> placed.first().begins()));
            return new Day(
                    date,
                    groups.stream().mapToLong(ConcurrentSessions::minutes).sum(),
                    lines.stream().map(Placed::line).toList());
        }
    }

    private static Line notCounted(AgendaItem item) {
        return Line.of("agenda.sum.not", item.times(), item.title());
    }

    /** A line with the slot that determines its place in the day. */
    private record Placed(AgendaItem first, Line line) {}

    /** A sentence of the explanation: its message key and arguments. */
    public record Line(String key, List<Object> arguments) {
        static Line of(String key, Object... arguments) {
            return new Line(key, List.of(arguments));
        }

        /** The arguments as a template passes them. */
        public Object[] args() {
            return arguments.toArray();
        }
    }
}
