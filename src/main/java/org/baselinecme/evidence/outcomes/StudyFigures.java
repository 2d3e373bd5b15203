package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.judgment.Study;
import org.baselinecme.evidence.judgment.StudyPoint;
import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a measure as a judgment takes them.
 *
 * @param series all sites together period by period, in order of time, periods of too few included; empty where ranges of days
 *     overlap
 */
record StudyFigures(List<StudyPoint> series) {
    /** The periods of totals or of the compared sites, whichever are more. */
    static StudyFigures of(MeasureDefinition measure, List<ObservedFigures> all) {
        var valid = Phases.chosen(measure, true, measure.current(all), false);
        var totals = periods(valid.stream().filter(one -> !one.isOfOneSite()).toList());
        var sites = Phases.of(
                        measure,
                        true,
                        valid.stream().filter(ObservedFigures::isOfOneSite).toList())
                .common();
        var compared = periods(
                Stream.concat(sites.before().stream(), sites.after().stream()).toList());
        return new StudyFigures(totals.size() > compared.size() ? totals : compared);
    }

    private static List<StudyPoint> periods(List<ObservedFigures> some) {
        var found = new TreeMap<DateRange, StudyPoint>();
        for (var one : some) found.merge(one.days(), whole(one), StudyFigures::added);
        var days = List.copyOf(found.keySet());
        var mixed = IntStream.range(1, days.size()).anyMatch(i -> days.get(i).overlaps(days.get(i - 1)));
        return mixed ? List.of() : List.copyOf(found.values());
    }

    private static StudyPoint whole(ObservedFigures one) {
        return new StudyPoint("", "", one.days().first(), one.days().last(), one.value());
    }

    private static StudyPoint added(StudyPoint one, StudyPoint other) {
        var both = MeasuredValue.pooled(List.of(one.value(), other.value()));
        return new StudyPoint("", "", one.first(), one.last(), both);
    }

    private static List<StudyPoint> points(List<ObservedFigures> some) {
        return some.stream()
                .map(one -> new StudyPoint(
                        one.site(),
                        one.stratum(),
                        one.days().first(),
                        one.days().last(),
                        one.value()))
                .toList();
    }

    /**
     * The study of a comparison.
     *
     * @param others those who did not take part
     * @param smallest the smallest important difference; empty where none is set
     * @param measures number of measures that were looked at
     */
    Study study(Comparison found, Phases others, OptionalDouble smallest, int measures) {
        var form = found.measure().form();
        return new Study(
                form.better(),
                form.intervenedOn(),
                points(found.before()),
                points(found.after()),
                series.stream().filter(Predicate.not(StudyFigures::isTiny)).toList(),
                points(Stream.concat(others.before().stream(), others.after().stream())
                        .toList()),
                goal(form, smallest),
                measures,
                (int) series.stream().filter(StudyFigures::isTiny).count());
    }

    /** The target of a measure, and the smallest difference that matters. */
    static Study.Goal goal(MeasureForm form, OptionalDouble smallest) {
        return new Study.Goal(boxed(form.targetValue()), boxed(smallest));
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static boolean isTiny(StudyPoint point) {
        return point.value().isSmall();
    }
}
