package org.baselinecme.evidence.judgment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How often chance alone is called an improvement, and how often a true step is; {@code docs/statistics.md} states the figures of
 * 2,000 series each, with {@code -Dsimulated=2000}.
 */
class AttackedByChanceTest {
    private static final int SERIES = Integer.getInteger("simulated", 150);
    /** So many of so few series may be called an improvement by the chance of the simulation. */
    private static final double MOST = 0.05 + 2.6 * Math.sqrt(0.05 * 0.95 / SERIES);

    static Stream<SimulatedSeries> nothing() {
        return Stream.of(0.0, 0.06)
                .flatMap(season -> Stream.of(8, 12, 18, 24)
                        .flatMap(months -> Stream.of(0.0, 0.4, 0.8)
                                .map(correlation -> SimulatedSeries.even(correlation, season, months, 0))));
    }

    /** Few months, on one side or both, and sites that share what the months have of their own. */
    static Stream<SimulatedSeries> uneven() {
        return Stream.of(0.4, 0.8)
                .flatMap(correlation -> Stream.of(
                        new SimulatedSeries(correlation, 0, 4, 4, 1, 0),
                        new SimulatedSeries(correlation, 0, 5, 5, 1, 0),
                        new SimulatedSeries(correlation, 0, 6, 6, 1, 0),
                        new SimulatedSeries(correlation, 0, 12, 5, 1, 0),
                        new SimulatedSeries(correlation, 0, 24, 5, 1, 0),
                        new SimulatedSeries(correlation, 0, 4, 24, 1, 0),
                        new SimulatedSeries(correlation, 0, 12, 12, 5, 0)));
    }

    /** Series that rise all the time, by points a month and points of their own variation. */
    static Stream<SimulatedSeries> drifts() {
        return Stream.of(
                SimulatedSeries.drifting(4, 4, 0.006, 0.01),
                SimulatedSeries.drifting(5, 5, 0.006, 0.01),
                SimulatedSeries.drifting(6, 6, 0.004, 0.01),
                SimulatedSeries.drifting(6, 6, 0.006, 0.01),
                SimulatedSeries.drifting(6, 6, 0.006, 0.02),
                SimulatedSeries.drifting(6, 6, 0.01, 0.02),
                SimulatedSeries.drifting(8, 8, 0.004, 0.01),
                SimulatedSeries.drifting(8, 8, 0.004, 0.02),
                SimulatedSeries.drifting(8, 8, 0.01, 0.03),
                SimulatedSeries.drifting(12, 12, 0.002, 0.01),
                SimulatedSeries.drifting(12, 12, 0.004, 0.01),
                SimulatedSeries.drifting(12, 12, 0.004, 0.02),
                SimulatedSeries.drifting(12, 12, 0.01, 0.03),
                SimulatedSeries.drifting(18, 18, 0.002, 0.01),
                SimulatedSeries.drifting(18, 18, 0.002, 0.02),
                SimulatedSeries.drifting(18, 18, 0.004, 0.03),
                SimulatedSeries.drifting(5, 12, 0.004, 0.02),
                SimulatedSeries.drifting(12, 5, 0.004, 0.02));
    }

    @ParameterizedTest
    @MethodSource("drifts")
    void a_steady_rise_is_rarely_called_an_improvement_and_a_steady_fall_a_worsening(SimulatedSeries series) {
        assertThat(improved(series)).isLessThan(MOST);
        var falling = SimulatedSeries.drifting(series.before(), series.after(), -series.drift(), series.own());
        var worse = falling.verdicts(SERIES).getOrDefault(Verdict.WRONG_WAY, 0.0);
        if (SERIES > 150) System.out.printf(Locale.ROOT, "SIM the same falling, worsened %.3f%n", worse);
        assertThat(worse).isLessThan(MOST);
    }

    @ParameterizedTest
    @MethodSource({"nothing", "uneven"})
    void where_nothing_happened_an_improvement_is_rarely_found(SimulatedSeries series) {
        assertThat(improved(series)).isLessThan(MOST);
    }

    static Stream<SimulatedSeries> steps() {
        return Stream.of(0.0, 0.06)
                .flatMap(season -> Stream.of(8, 12, 18, 24)
                        .flatMap(months -> Stream.of(0.0, 0.8)
                                .flatMap(correlation -> Stream.of(0.06, 0.12)
                                        .map(step -> SimulatedSeries.even(correlation, season, months, step)))));
    }

    /** Steps in the uneven series of {@link #uneven}. */
    static Stream<SimulatedSeries> unevenSteps() {
        return Stream.of(
                new SimulatedSeries(0, 0, 4, 4, 1, 0.12),
                new SimulatedSeries(0, 0, 5, 5, 1, 0.12),
                new SimulatedSeries(0, 0, 6, 6, 1, 0.12),
                new SimulatedSeries(0, 0, 12, 5, 1, 0.12),
                new SimulatedSeries(0, 0, 24, 5, 1, 0.12),
                new SimulatedSeries(0, 0, 4, 24, 1, 0.12),
                new SimulatedSeries(0, 0, 12, 12, 5, 0.12));
    }

    @ParameterizedTest
    @MethodSource({"steps", "unevenSteps"})
    void a_step_is_never_called_a_worsening(SimulatedSeries series) {
        improved(series);
        assertThat(series.verdicts(SERIES).getOrDefault(Verdict.WRONG_WAY, 0.0)).isLessThan(0.02);
    }

    private static double improved(SimulatedSeries series) {
        var found = series.verdicts(SERIES).getOrDefault(Verdict.IMPROVED, 0.0);
        if (SERIES > 150)
            System.out.printf(
                    Locale.ROOT,
                    "SIM season %.2f months %d and %d sites %d correlation %.1f step %.2f drift %.3f own %.2f improved %.3f%n",
                    series.season(),
                    series.before(),
                    series.after(),
                    series.sites(),
                    series.correlation(),
                    series.step(),
                    series.drift(),
                    series.own(),
                    found);
        return found;
    }
}
