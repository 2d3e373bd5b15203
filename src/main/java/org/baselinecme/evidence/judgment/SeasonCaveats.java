package org.baselinecme.evidence.judgment;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Other months of the year: winter against summer is no change. Where the same months were observed, they are compared. */
final class SeasonCaveats {
    private static final int MOST_YEARS = 3;
    private static final int MONTHS = 12;

    private SeasonCaveats() {}

    static List<Caveat> of(Study study, Estimate change) {
        var before = study.seriesBefore();
        var after = study.seriesAfter();
        if (before.isEmpty() || after.isEmpty() || isBalanced(before, after)) return List.of();
        var matched = new ArrayList<StudyPoint>();
        var later = new ArrayList<StudyPoint>();
        for (var point : after)
            earlier(point, before).ifPresent(found -> {
                if (!matched.contains(found)) matched.add(found);
                later.add(point);
            });
        if (later.size() >= Estimates.LEAST_UNITS) return List.of(matched(matched, later, change));
        return months(before).containsAll(months(after)) ? List.of() : List.of(Caveat.of(CaveatKind.SEASON, false));
    }

    private static Caveat matched(List<StudyPoint> before, List<StudyPoint> after, Estimate change) {
        var first = Study.pooled(before);
        var second = Study.pooled(after);
        var difference = second.center() - first.center();
        var holds = !change.isSignificant()
                || change.hasSignOf(difference) && Math.abs(difference) >= Math.abs(change.difference()) / 2;
        return Caveat.of(
                holds ? CaveatKind.SAME_MONTHS : CaveatKind.SEASON_EXPLAINS,
                !holds,
                new JudgedFigure.Count(after.size()),
                new JudgedFigure.Level(first),
                new JudgedFigure.Level(second),
                new JudgedFigure.Change(difference));
    }

    /** The period before the activity that is the same month of an earlier year. */
    private static Optional<StudyPoint> earlier(StudyPoint point, List<StudyPoint> before) {
        if (!point.isMonth()) return Optional.empty();
        return before.stream()
                .filter(StudyPoint::isMonth)
                .filter(one -> isSameMonth(one.middle(), point.middle()))
                .reduce((one, other) -> other);
    }

    private static boolean isSameMonth(LocalDate earlier, LocalDate later) {
        var years = later.getYear() - earlier.getYear();
        return earlier.getMonth() == later.getMonth() && years >= 1 && years <= MOST_YEARS;
    }

    /** Whether each side covers every month of the year, or both the same months. */
    private static boolean isBalanced(List<StudyPoint> before, List<StudyPoint> after) {
        return months(before).equals(months(after)) && isWhole(before) && isWhole(after);
    }

    private static boolean isWhole(List<StudyPoint> points) {
        return points.size() % MONTHS == 0 || !points.getFirst().isMonth();
    }

    private static Set<Month> months(List<StudyPoint> points) {
        var found = new HashSet<Month>();
        for (var point : points)
            Stream.iterate(point.first(), day -> !day.isAfter(point.last()), day -> day.plusDays(1))
                    .map(LocalDate::getMonth)
                    .forEach(found::add);
        return found;
    }
}
