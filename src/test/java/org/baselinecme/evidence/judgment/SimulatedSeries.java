package org.baselinecme.evidence.judgment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;

/**
 * Invented series of months whose truth is known: a share around 45 % of 1,000 patients a month, whose months vary by 3 points of
 * their own, alike to their neighbors as the correlation says, with a season and a step at the activity. Sites share the months,
 * and have levels of their own.
 *
 * @param correlation of each month with the next, 0 to less than 1
 * @param season half of the way from the lowest to the highest month; 0 for none
 * @param before months before the activity
 * @param after months after it
 * @param sites that the patients of a month are spread over
 * @param step that the activity makes
 * @param drift of every month, whatever happens
 * @param own standard deviation that the months have of their own
 */
record SimulatedSeries(
        double correlation, double season, int before, int after, int sites, double step, double drift, double own) {
    private static final double LEVEL = 0.45;
    private static final double OWN = 0.03;
    private static final int PATIENTS = 1_000;
    private static final double BETWEEN_SITES = 0.05;
    private static final int YEAR = 12;

    SimulatedSeries(double correlation, double season, int before, int after, int sites, double step) {
        this(correlation, season, before, after, sites, step, 0, OWN);
    }

    /** A series that rises or falls all the time, as it would have without the activity. */
    static SimulatedSeries drifting(int before, int after, double drift, double own) {
        return new SimulatedSeries(0, 0, before, after, 1, 0, drift, own);
    }

    /** All sites together, with as many months before as after. */
    static SimulatedSeries even(double correlation, double season, int months, double step) {
        return new SimulatedSeries(correlation, season, months, months, 1, step);
    }

    /** How many of so many series get each verdict. */
    Map<Verdict, Double> verdicts(int series) {
        var random = new Random(17);
        var found = new EnumMap<Verdict, Double>(Verdict.class);
        for (var one = 0; one < series; one++) found.merge(judged(random).verdict(), 1.0 / series, Double::sum);
        return found;
    }

    Judgment judged(Random random) {
        var first = YearMonth.of(2020, 1 + random.nextInt(YEAR));
        var day = first.plusMonths(before).atDay(1);
        var bySite = points(first, day, random);
        var series = sites == 1 ? bySite : together(bySite);
        return Judgment.of(new Study(
                        Direction.HIGHER,
                        day,
                        bySite.stream().filter(point -> point.isBefore(day)).toList(),
                        bySite.stream().filter(point -> point.isAfter(day)).toList(),
                        series,
                        List.of(),
                        Study.Goal.NONE,
                        1,
                        0))
                .orElseThrow();
    }

    private List<StudyPoint> points(YearMonth first, LocalDate day, Random random) {
        var peak = random.nextInt(YEAR);
        var deviation = own * random.nextGaussian();
        var levels = IntStream.range(0, sites)
                .mapToDouble(site -> sites == 1 ? 0 : BETWEEN_SITES * random.nextGaussian())
                .toArray();
        var points = new ArrayList<StudyPoint>();
        for (var at = 0; at < before + after; at++) {
            if (at > 0)
                deviation = correlation * deviation
                        + own * Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
            var month = first.plusMonths(at);
            var angle = 2 * Math.PI * (month.getMonthValue() - peak) / YEAR;
            var rate = LEVEL
                    + deviation
                    + season * Math.cos(angle)
                    + drift * (at - (before + after - 1) / 2.0)
                    + (month.atDay(1).isBefore(day) ? 0 : step);
            for (var site = 0; site < sites; site++)
                points.add(new StudyPoint(
                        sites == 1 ? "" : "Site " + site,
                        "",
                        month.atDay(1),
                        month.atEndOfMonth(),
                        seen(rate + levels[site], random)));
        }
        return points;
    }

    private List<StudyPoint> together(List<StudyPoint> bySite) {
        return IntStream.range(0, before + after)
                .mapToObj(at -> bySite.subList(at * sites, (at + 1) * sites))
                .map(some -> new StudyPoint(
                        "", "", some.getFirst().first(), some.getFirst().last(), Study.pooled(some)))
                .toList();
    }

    private MeasuredValue seen(double rate, Random random) {
        var seen = 0;
        var patients = PATIENTS / sites;
        for (var one = 0; one < patients; one++) if (random.nextDouble() < rate) seen++;
        return new MeasuredValue.Share(new Proportion(seen, patients));
    }
}
