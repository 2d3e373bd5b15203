package org.baselinecme.evidence.judgment;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.statistics.SegmentedRegression;

/** The segmented regression of a study; offered with eight periods or more before and after. */
final class Interrupted {
    private Interrupted() {}

    static Optional<SegmentedRegression> of(Study study) {
        return SegmentedRegression.of(at(study, study.seriesBefore()), at(study, study.seriesAfter()));
    }

    private static List<SegmentedRegression.At> at(Study study, List<StudyPoint> points) {
        return points.stream()
                .map(point ->
                        new SegmentedRegression.At(point.monthsFrom(study.day()), point.center(), point.variance()))
                .toList();
    }
}
