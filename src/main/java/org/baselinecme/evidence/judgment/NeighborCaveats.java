package org.baselinecme.evidence.judgment;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.Season;
import org.baselinecme.platform.statistics.SerialStep;

/**
 * Neighboring months that are alike: where a high month is followed by another, so many months say less than as many that know
 * nothing of each other. Where the months of the year differ, each gets a level of its own first: a season makes neighbors alike
 * that know nothing of each other. Asked whichever unit decides: what all sites have in common from month to month does not show
 * in how the sites differ.
 */
final class NeighborCaveats {
    private static final int LEAST_ON_A_SIDE = 4;
    private static final int LEAST_IN_ALL = 10;
    private static final int LEAST_FREEDOM = 6;
    private static final double LEVEL = 0.05;

    private NeighborCaveats() {}

    static List<Caveat> of(Study study, Estimate change) {
        var before = study.seriesBefore();
        var after = study.seriesAfter();
        if (!change.isSignificant()
                || Math.min(before.size(), after.size()) < LEAST_ON_A_SIDE
                || before.size() + after.size() < LEAST_IN_ALL) return List.of();
        var season = season(before, after);
        var isSeasonal =
                season.degreesOfFreedom() >= LEAST_FREEDOM && season.p().orElse(1) < LEVEL;
        return SerialStep.of(values(before, after), isSeasonal)
                .filter(step -> !step.isSignificant() || !change.hasSignOf(step.middle()))
                .map(step -> Caveat.of(
                        CaveatKind.ALIKE,
                        true,
                        new JudgedFigure.Plain(step.correlation()),
                        new JudgedFigure.Bounds(step.interval())))
                .stream()
                .toList();
    }

    private static Season season(List<StudyPoint> before, List<StudyPoint> after) {
        return new Season(Stream.concat(
                        before.stream().map(point -> at(point, false)),
                        after.stream().map(point -> at(point, true)))
                .toList());
    }

    private static Season.At at(StudyPoint point, boolean after) {
        return new Season.At(after, point.middle().getMonthValue(), point.center());
    }

    private static List<SerialStep.At> values(List<StudyPoint> before, List<StudyPoint> after) {
        var all = Stream.concat(before.stream(), after.stream()).toList();
        var isByMonth = all.stream().map(NeighborCaveats::month).distinct().count() == all.size();
        return IntStream.range(0, all.size())
                .mapToObj(at -> new SerialStep.At(
                        at >= before.size(),
                        isByMonth ? month(all.get(at)) : at,
                        all.get(at).middle().getMonthValue(),
                        all.get(at).center(),
                        all.get(at).variance()))
                .toList();
    }

    private static int month(StudyPoint point) {
        return Math.toIntExact(YearMonth.from(point.middle()).getLong(ChronoField.PROLEPTIC_MONTH));
    }
}
