package org.baselinecme.evidence.judgment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baselinecme.platform.statistics.Sample;

/** Single periods that decide: a baseline of one month, one odd month, and an activity planned right after the worst months. */
final class PointCaveats {
    private static final double ODD = 3;
    private static final double PEAK = 2;
    private static final int MOST_OF_A_PEAK = 3;
    private static final int LEAST_FOR_A_PEAK = 4;

    private PointCaveats() {}

    static List<Caveat> of(Study study, Estimate change) {
        var found = new ArrayList<Caveat>();
        single(study.seriesBefore(), CaveatKind.ONE_MONTH_BASELINE, CaveatKind.ONE_PERIOD_BASELINE)
                .ifPresent(found::add);
        single(study.seriesAfter(), CaveatKind.ONE_MONTH_FOLLOW_UP, CaveatKind.ONE_PERIOD_FOLLOW_UP)
                .ifPresent(found::add);
        if (!change.isSignificant()) return found;
        var odd = odd(study, change);
        odd.ifPresent(found::add);
        if (odd.isEmpty()) peak(study, change).ifPresent(found::add);
        return found;
    }

    /** One period on a side: a month withholds, as months differ by themselves; a longer time is only said. */
    private static Optional<Caveat> single(List<StudyPoint> points, CaveatKind month, CaveatKind longer) {
        if (points.size() != 1) return Optional.empty();
        var only = points.getFirst();
        return Optional.of(Caveat.of(only.isMonth() ? month : longer, only.isMonth(), JudgedFigure.Days.of(only)));
    }

    /** A period far from the others of its side, without which the change is less than half, or not significant. */
    private static Optional<Caveat> odd(Study study, Estimate change) {
        var before = study.seriesBefore();
        var after = study.seriesAfter();
        var odd = new ArrayList<Caveat>();
        for (var point : before)
            if (isOdd(point, before) && !holds(change, without(before, point), after)) odd.add(odd(point, before));
        for (var point : after)
            if (isOdd(point, after) && !holds(change, before, without(after, point))) odd.add(odd(point, after));
        return odd.stream().findFirst();
    }

    private static Caveat odd(StudyPoint point, List<StudyPoint> side) {
        return Caveat.of(
                CaveatKind.ODD,
                true,
                JudgedFigure.Days.of(point),
                new JudgedFigure.Level(point.value()),
                new JudgedFigure.Level(Study.pooled(without(side, point))));
    }

    private static List<StudyPoint> without(List<StudyPoint> points, StudyPoint one) {
        return points.stream().filter(point -> point != one).toList();
    }

    private static boolean isOdd(StudyPoint point, List<StudyPoint> side) {
        var others = without(side, point);
        if (others.size() < 2) return false;
        var center = Study.pooled(others).center();
        var spread = new Sample(others.stream().map(StudyPoint::center).toList())
                .sd()
                .orElse(0);
        var chance = Math.sqrt(Math.max(point.variance(), spread * spread));
        return Math.abs(point.center() - center) > ODD * chance;
    }

    /** Whether at least half of the change remains, and is significant, between these periods. */
    static boolean holds(Estimate change, List<StudyPoint> before, List<StudyPoint> after) {
        if (before.isEmpty() || after.isEmpty()) return true;
        var all = Estimates.of(before, after);
        if (all.isEmpty()) return false;
        var found = Estimates.widest(all);
        return found.isSignificant()
                && found.hasSignOf(change.difference())
                && Math.abs(found.difference()) >= Math.abs(change.difference()) / 2;
    }

    /** The last one to three periods before the activity are worse than those before them, which are like the follow-up. */
    private static Optional<Caveat> peak(Study study, Estimate change) {
        var before = study.seriesBefore();
        if (before.size() < LEAST_FOR_A_PEAK || study.seriesAfter().isEmpty()) return Optional.empty();
        return IntStream.rangeClosed(1, Math.min(MOST_OF_A_PEAK, before.size() / 2))
                .mapToObj(length -> before.size() - length)
                .filter(from -> isPeak(before.subList(0, from), before.subList(from, before.size()), change))
                .filter(from -> !holds(change, before.subList(0, from), study.seriesAfter()))
                .findFirst()
                .map(from -> peak(before.subList(0, from), before.subList(from, before.size())));
    }

    private static boolean isPeak(List<StudyPoint> earlier, List<StudyPoint> last, Estimate change) {
        var gap = Study.pooled(earlier).center() - Study.pooled(last).center();
        var spread = new Sample(earlier.stream().map(StudyPoint::center).toList())
                .sd()
                .orElse(0);
        var weight = last.stream().mapToLong(StudyPoint::n).sum();
        var chance = last.stream()
                .mapToDouble(point -> point.variance() * point.n() * point.n() / weight / weight)
                .sum();
        return change.hasSignOf(gap)
                && Math.abs(gap) > PEAK * Math.sqrt(Math.max(chance, spread * spread / last.size()));
    }

    private static Caveat peak(List<StudyPoint> earlier, List<StudyPoint> last) {
        return Caveat.of(
                CaveatKind.PEAK,
                true,
                new JudgedFigure.Days(last.getFirst().first(), last.getLast().last()),
                new JudgedFigure.Level(Study.pooled(last)),
                new JudgedFigure.Level(Study.pooled(earlier)));
    }
}
