package org.baselinecme.evidence.judgment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;

/**
 * Invented series of months whose truth is known: a share around 45 % of 1,000 patients a month, whose months vary by 3 points of
 * their own, alike to their neighbors as the correlation says, with a season and a step at the activity.
 *
 * @param correlation of each month with the next, 0 to less than 1
 * @param season half of the way from the lowest to the highest month; 0 for none
 * @param months on each side
 * @param step that the activity makes
 */
record SimulatedSeries(double correlation, double season, int months, double step) {
    private static final double LEVEL = 0.45;
    private static final double OWN = 0.03;
    private static final int PATIENTS = 1_000;
    private static final int YEAR = 12;

    /** How many of so many series get each verdict. */
    Map<Verdict, Double> verdicts(int series) {
        var random = new Random(17);
        var found = new EnumMap<Verdict, Double>(Verdict.class);
        for (var one = 0; one < series; one++) found.merge(judged(random).verdict(), 1.0 / series, Double::sum);
        return found;
    }

    Judgment judged(Random random) {
        var first = YearMonth.of(2020, 1 + random.nextInt(YEAR));
        var day = first.plusMonths(months).atDay(1);
        var points = points(first, day, random);
        return Judgment.of(Study.of(
                        Direction.HIGHER, day, points.subList(0, months), points.subList(months, points.size())))
                .orElseThrow();
    }

    private List<StudyPoint> points(YearMonth first, LocalDate day, Random random) {
        var peak = random.nextInt(YEAR);
        var own = OWN * random.nextGaussian();
        var points = new ArrayList<StudyPoint>();
        for (var at = 0; at < 2 * months; at++) {
            if (at > 0)
                own = correlation * own + OWN * Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
            var month = first.plusMonths(at);
            var angle = 2 * Math.PI * (month.getMonthValue() - peak) / YEAR;
            var rate = LEVEL + own + season * Math.cos(angle) + (month.atDay(1).isBefore(day) ? 0 : step);
            points.add(new StudyPoint("", "", month.atDay(1), month.atEndOfMonth(), seen(rate, random)));
        }
        return points;
    }

    private static MeasuredValue seen(double rate, Random random) {
        var seen = 0;
        for (var one = 0; one < PATIENTS; one++) if (random.nextDouble() < rate) seen++;
        return new MeasuredValue.Share(new Proportion(seen, PATIENTS));
    }
}
