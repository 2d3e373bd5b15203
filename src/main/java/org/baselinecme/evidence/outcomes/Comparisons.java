package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.evidence.measures.SmallestDifferences;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Compares and judges the measures of an activity, for callers that have checked access. */
@Component
class Comparisons {
    private final MeasureAccess access;
    private final SmallestDifferences differences;

    Comparisons(MeasureAccess access, SmallestDifferences differences) {
        this.access = access;
        this.differences = differences;
    }

    /** The measures of an activity, oldest first. */
    Stream<Comparison> of(ActivityId activity) {
        var all = access.all(activity);
        if (all.isEmpty()) return Stream.of();
        var zone = access.moments().zone();
        var intervention = access.intervention(activity);
        var byMeasure = access.observations(activity).stream().collect(Collectors.groupingBy(ObservedFigures::measure));
        return all.stream().map(measure -> {
            var own = byMeasure.getOrDefault(measure.id(), List.of());
            return Comparison.unjudged(measure, intervention, own, zone)
                    .judged(own, differences.of(measure), byMeasure.size());
        });
    }

    /** One measure, judged as one of all that were observed for its activity. */
    Comparison of(MeasureDefinition measure) {
        return of(measure.activity())
                .filter(found -> found.measure().id().equals(measure.id()))
                .findFirst()
                .orElseThrow();
    }
}
