package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.evidence.judgment.Study;
import org.baselinecme.evidence.judgment.StudyPoint;
import org.baselinecme.evidence.measures.DateRange;
import org.baselinecme.evidence.measures.ObservedFigures;
import org.baselinecme.platform.statistics.MeasuredValue;

/**
 * The figures of a comparison as a judgment takes them: what is compared, and all sites together period by period.
 *
 * @param series the periods in order of time, those of too few included; empty where ranges of days overlap
 */
record StudyFigures(List<StudyPoint> series) {
    /** The periods of totals or of the compared sites, whichever are more; those that contain the intervention are left out. */
    static StudyFigures of(List<ObservedFigures> totals, List<ObservedFigures> sites) {
        var first = periods(totals);
        var second = periods(sites);
        return new StudyFigures(first.size() > second.size() ? first : second);
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
        return new StudyPoint(
                "", "", one.first(), one.last(), MeasuredValue.pooled(List.of(one.value(), other.value())));
    }

    /** The figures of one side, or of a comparison group. */
    static List<StudyPoint> points(List<ObservedFigures> some) {
        return some.stream()
                .map(one -> new StudyPoint(one.site(), "", one.days().first(), one.days().last(), one.value()))
                .toList();
    }

    /** The study of a comparison. */
    Study study(Comparison found, List<ObservedFigures> others, Study.Goal goal, int measures) {
        var form = found.measure().form();
        return new Study(
                form.better(),
                form.intervenedOn(),
                points(found.before()),
                points(found.after()),
                series.stream().filter(Predicate.not(StudyFigures::isTiny)).toList(),
                points(others),
                goal,
                measures,
                (int) series.stream().filter(StudyFigures::isTiny).count());
    }

    private static boolean isTiny(StudyPoint point) {
        return point.value().isSmall();
    }

    /** The periods that must not be drawn: small ones, and beside a single one of a phase the smallest other (R49). */
    List<StudyPoint> hidden(Comparison found) {
        var day = found.measure().form().intervenedOn();
        return Stream.of(
                        series.stream().filter(one -> one.last().isBefore(day)).toList(),
                        series.stream().filter(one -> !one.last().isBefore(day)).toList())
                .flatMap(StudyFigures::hidden)
                .toList();
    }

    private static Stream<StudyPoint> hidden(List<StudyPoint> phase) {
        var few = MeasuredValue.suppressed(phase.stream().map(StudyPoint::value).toList());
        return IntStream.range(0, phase.size()).filter(few::get).mapToObj(phase::get);
    }
}
