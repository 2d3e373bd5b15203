package org.baselinecme.evidence.judgment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Events so rare that most periods have none or one: what lies between two of them tells more than how many a period has. The
 * events of a period are placed evenly in it, as only their number is known.
 *
 * @param gaps from each event to the next, in order of time
 * @param before number of gaps that end before the intervention
 * @param isByTime whether days are counted, as about as many are looked at in each period; else cases, or exposure
 */
record RareEvents(List<Gap> gaps, int before, boolean isByTime) {
    private static final double RARE = 1.5;
    private static final int LEAST_GAPS = 8;
    private static final double ALIKE = 1.25;

    /** From one event to the next. */
    record Gap(LocalDate from, LocalDate until, double cases, double days) {}

    /** An event: its day, and how many cases came before it. */
    private record Event(double day, double cases) {}

    /** The rare events of a study; empty where they are not rare, or too few of them came before. */
    static Optional<RareEvents> of(Study study) {
        var points = study.series();
        if (points.isEmpty() || points.getFirst().value().counted().isEmpty()) return Optional.empty();
        var events = events(points);
        if (events.size() > RARE * points.size()) return Optional.empty();
        var gaps = new ArrayList<Gap>();
        for (var at = 1; at < events.size(); at++) gaps.add(gap(events.get(at - 1), events.get(at)));
        var before = (int)
                gaps.stream().filter(gap -> gap.until.isBefore(study.day())).count();
        return before < LEAST_GAPS || before == gaps.size()
                ? Optional.empty()
                : Optional.of(new RareEvents(gaps, before, isByTime(points)));
    }

    private static List<Event> events(List<StudyPoint> points) {
        var found = new ArrayList<Event>();
        var cases = 0.0;
        for (var point : points) {
            var of = point.value().counted().orElseThrow();
            var days = point.last().toEpochDay() - point.first().toEpochDay() + 1.0;
            for (var k = 0; k < of.events(); k++) {
                var part = (k + 0.5) / of.events();
                found.add(new Event(point.first().toEpochDay() + part * days, cases + part * of.amount()));
            }
            cases += of.amount();
        }
        return found;
    }

    private static Gap gap(Event one, Event next) {
        return new Gap(
                LocalDate.ofEpochDay((long) one.day),
                LocalDate.ofEpochDay((long) next.day),
                next.cases - one.cases,
                next.day - one.day);
    }

    private static boolean isByTime(List<StudyPoint> points) {
        var most = points.stream().mapToLong(StudyPoint::n).max().orElse(1);
        var least = points.stream().mapToLong(StudyPoint::n).min().orElse(1);
        return most <= ALIKE * least;
    }

    List<Double> values() {
        return gaps.stream().map(gap -> isByTime ? gap.days : gap.cases).toList();
    }
}
