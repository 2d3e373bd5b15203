package org.baselinecme.evidence.judgment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.DifferenceInDifferences;
import org.baselinecme.platform.statistics.MeasuredValue;

/**
 * A department or site that did not take part: what changed there as well did not come from the activity.
 *
 * @param before its value before
 * @param after its value after
 * @param change its own change
 * @param beyond the change of those who took part minus its own
 */
record ComparisonGroup(MeasuredValue before, MeasuredValue after, Estimate change, Estimate beyond) {
    static final String METHOD = "judgment.method.differences";

    /** The comparison group of a study; empty where it was not observed before and after, or does not vary. */
    static Optional<ComparisonGroup> of(Study study, Estimate own) {
        var before = study.comparison().stream()
                .filter(point -> point.isBefore(study.day()))
                .toList();
        var after = study.comparison().stream()
                .filter(point -> point.isAfter(study.day()))
                .toList();
        if (before.isEmpty() || after.isEmpty()) return Optional.empty();
        var sites = new Study(
                study.better(), study.day(), before, after, byPeriod(before, after), List.of(), study.goal(), 1, 0);
        var all = Estimates.of(sites);
        if (all.isEmpty()) return Optional.empty();
        var change = Estimates.widest(all);
        var test = DifferenceInDifferences.of(own.test(), change.test());
        var beyond = Estimate.of(own.unit(), METHOD, test);
        return Optional.of(new ComparisonGroup(sites.first(), sites.second(), change, beyond));
    }

    /** The points themselves where no two of them are of the same days, else the sums of each range of days. */
    private static List<StudyPoint> byPeriod(List<StudyPoint> before, List<StudyPoint> after) {
        var found = new ArrayList<StudyPoint>();
        Stream.concat(before.stream(), after.stream())
                .collect(Collectors.groupingBy(
                        point -> new JudgedFigure.Days(point.first(), point.last()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((days, some) ->
                        found.add(new StudyPoint("", "", days.first(), days.last(), Study.pooled(some))));
        return found;
    }
}
