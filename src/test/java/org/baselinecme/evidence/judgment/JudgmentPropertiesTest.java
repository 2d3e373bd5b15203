package org.baselinecme.evidence.judgment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.baselinecme.evidence.study.Direction;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not matter does not: the order of lines, the unit, which half is counted, how a site is cut up. */
class JudgmentPropertiesTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_order_of_the_lines_does_not_matter(long seed) {
        var points = sites(seed);
        var shuffled = new ArrayList<>(points);
        Collections.shuffle(shuffled, new Random(seed));
        alike(judged(points, Direction.HIGHER), judged(shuffled, Direction.HIGHER), 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void the_complement_of_a_share_turns_the_sign_and_keeps_the_verdict(long seed) {
        for (var points : List.of(sites(seed), months(seed))) {
            var rest = changed(points, value -> {
                var of = ((MeasuredValue.Share) value).of();
                return new MeasuredValue.Share(new Proportion(of.rest(), of.denominator()));
            });
            alike(judged(points, Direction.HIGHER), judged(rest, Direction.LOWER), -1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void hours_instead_of_days_keep_the_verdict(long seed) {
        var days = means(seed);
        var hours = changed(days, value -> {
            var of = ((MeasuredValue.Average) value).of();
            return new MeasuredValue.Average(new Summary(of.n(), 24 * of.mean(), 24 * of.sd()));
        });
        alike(judged(days, Direction.LOWER), judged(hours, Direction.LOWER), 24);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_site_cut_into_two_equal_halves_leaves_the_held_difference_alone(long seed) {
        var points = sites(seed);
        var halves = new ArrayList<StudyPoint>();
        for (var point : points)
            if (point.site().equals("Site 0")) {
                halves.add(half(point, "Site 0a"));
                halves.add(half(point, "Site 0b"));
            } else halves.add(point);
        var whole = SiteMix.of(study(points, Direction.HIGHER)).orElseThrow();
        var cut = SiteMix.of(study(halves, Direction.HIGHER)).orElseThrow();
        assertThat(cut.standardized()).isCloseTo(whole.standardized(), within(1e-12));
        assertThat(cut.crude()).isCloseTo(whole.crude(), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void what_is_counted_by_units_is_never_narrower_than_by_patients(long seed) {
        for (var points : List.of(sites(seed), months(seed))) {
            var found = judged(points, Direction.HIGHER);
            var patients = found.effect().interval();
            if (!found.held())
                assertThat(found.estimate().width()).isGreaterThanOrEqualTo(patients.high() - patients.low() - 1e-12);
        }
    }

    private static void alike(Judgment one, Judgment other, double factor) {
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.estimate().difference())
                .isCloseTo(factor * one.estimate().difference(), within(1e-9 * Math.abs(factor)));
        assertThat(other.estimate().width())
                .isCloseTo(Math.abs(factor) * one.estimate().width(), within(1e-9 * Math.abs(factor)));
        assertThat(StudyText.withholding(other)).isEqualTo(StudyText.withholding(one));
    }

    private static Judgment judged(List<StudyPoint> points, Direction better) {
        return StudyText.judged(study(points, better));
    }

    private static Study study(List<StudyPoint> points, Direction better) {
        return StudyText.of("2025-01-01", better, points);
    }

    private static List<StudyPoint> changed(List<StudyPoint> points, UnaryOperator<MeasuredValue> change) {
        return points.stream()
                .map(point ->
                        new StudyPoint(point.site(), "", point.first(), point.last(), change.apply(point.value())))
                .toList();
    }

    private static StudyPoint half(StudyPoint point, String site) {
        var of = ((MeasuredValue.Share) point.value()).of();
        var half = new Proportion(of.numerator() / 2, of.denominator() / 2);
        return new StudyPoint(site, "", point.first(), point.last(), new MeasuredValue.Share(half));
    }

    /** Five sites with even counts, each before and after. */
    private static List<StudyPoint> sites(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var site = 0; site < 5; site++)
            for (var days : List.of("2024-01,2024-06", "2025-02,2025-07")) {
                var all = 2 * (40 + random.nextInt(300));
                text.append("Site %d,%s,%d,%d\n".formatted(site, days, 2 * random.nextInt(all / 2), all));
            }
        return StudyText.points(text.toString());
    }

    private static List<StudyPoint> months(long seed) {
        var random = new Random(seed);
        var counts = random.ints(20, 40 + (int) seed * 5, 110 + (int) seed * 5).toArray();
        return StudyText.points(StudyText.months("2024-01", 200, counts));
    }

    private static List<StudyPoint> means(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var month = 1; month <= 12; month++)
            text.append(",2024-%02d,,%d,%s,2.5\n".formatted(month, 30 + random.nextInt(40), 7 + random.nextDouble()));
        for (var month = 1; month <= 9; month++)
            text.append(",2025-%02d,,%d,%s,2.5\n".formatted(month, 30 + random.nextInt(40), 6 + random.nextDouble()));
        return StudyText.points(text.toString());
    }
}
