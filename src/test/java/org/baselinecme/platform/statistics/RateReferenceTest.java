package org.baselinecme.platform.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the statistics of rates of events, of seasons, of neighbors that are alike and of trends with {@code reference/series.csv} in the same way. */
class RateReferenceTest {
    private static final int MONTHS = 12;
    private static final Map<String, Function<String[], Map<String, OptionalDouble>>> METHODS = Map.of(
            "rates", RateReferenceTest::rates,
            "rate strata", RateReferenceTest::rateStrata,
            "season", RateReferenceTest::season,
            "serial", RateReferenceTest::serial,
            "trend", RateReferenceTest::trend);

    static Stream<SeriesReferenceTest.Row> rows() {
        return SeriesReferenceTest.rows().filter(row -> METHODS.containsKey(row.method()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_value_equals_that_of_r(SeriesReferenceTest.Row row) {
        SeriesReferenceTest.compare(
                row, METHODS.get(row.method()).apply(row.input().split(" \\| ")));
    }

    private static Map<String, OptionalDouble> rates(String[] parts) {
        var units = new UnitRates(eventRates(parts[0]), eventRates(parts[1]));
        var both = units.pooled();
        var found = new HashMap<String, OptionalDouble>();
        SeriesReferenceTest.put(found, "quasi ", units.quasiPoisson());
        found.put("quasi p", units.quasiPoissonP());
        SeriesReferenceTest.put(found, "welch ", units.welch());
        found.put("dispersion", units.dispersion());
        found.put("dispersion p", units.dispersionP());
        if (units.before().size() == units.after().size()) {
            SeriesReferenceTest.put(found, "paired ", units.paired());
            putRaised(found, "paired ratio ", units.pairedLogRatio());
        }
        put(found, "", both.interval());
        put(found, "score ", both.before().score());
        found.put("difference", OptionalDouble.of(both.difference()));
        found.put("exact p", OptionalDouble.of(both.exactP()));
        found.put("score p", both.chiSquare().stream().mapToDouble(ChiSquare::p).findFirst());
        found.put("ratio", both.ratio());
        both.ratioInterval().ifPresent(ratio -> put(found, "ratio ", ratio));
        putRaised(found, "quasi ratio ", units.logRatio());
        putRaised(found, "welch ratio ", units.welchLogRatio());
        return found;
    }

    private static void putRaised(Map<String, OptionalDouble> found, String prefix, Optional<MeanDifference> test) {
        test.map(MeanDifference::interval)
                .ifPresent(one -> put(found, prefix, new Interval(Math.exp(one.low()), Math.exp(one.high()))));
    }

    private static void put(Map<String, OptionalDouble> found, String prefix, Interval interval) {
        found.put(prefix + "low", OptionalDouble.of(interval.low()));
        found.put(prefix + "high", OptionalDouble.of(interval.high()));
    }

    private static Map<String, OptionalDouble> rateStrata(String[] parts) {
        var before = eventRates(parts[0]);
        var after = eventRates(parts[1]);
        var strata = new StratifiedRates(IntStream.range(0, before.size())
                .mapToObj(at -> new TwoRates(before.get(at), after.get(at)))
                .toList());
        return Map.of(
                "difference", OptionalDouble.of(strata.difference()),
                "error", OptionalDouble.of(strata.error()),
                "p", strata.chiSquare().stream().mapToDouble(ChiSquare::p).findFirst());
    }

    private static List<EventRate> eventRates(String text) {
        return Arrays.stream(text.strip().split(" "))
                .map(part -> part.split("/"))
                .map(parts -> new EventRate(Long.parseLong(parts[0]), Double.parseDouble(parts[1])))
                .toList();
    }

    private static Map<String, OptionalDouble> season(String[] parts) {
        var months = SeriesReferenceTest.numbers(parts[0]);
        var before = SeriesReferenceTest.numbers(parts[1]);
        var all = Stream.concat(before.stream(), SeriesReferenceTest.numbers(parts[2]).stream())
                .toList();
        var season = new Season(IntStream.range(0, all.size())
                .mapToObj(
                        at -> new Season.At(at >= before.size(), months.get(at).intValue(), all.get(at)))
                .toList());
        var rest = season.residuals();
        return Map.of(
                "freedom",
                OptionalDouble.of(season.degreesOfFreedom()),
                "p",
                season.p(),
                "first rest",
                OptionalDouble.of(rest.getFirst()),
                "squares",
                OptionalDouble.of(rest.stream().mapToDouble(one -> one * one).sum()));
    }

    private static Map<String, OptionalDouble> serial(String[] parts) {
        var periods = SeriesReferenceTest.numbers(parts[0]);
        var before = SeriesReferenceTest.numbers(parts[1]);
        var all = Stream.concat(before.stream(), SeriesReferenceTest.numbers(parts[2]).stream())
                .toList();
        var variances = SeriesReferenceTest.numbers(parts[3]);
        var step = SerialStep.of(
                        IntStream.range(0, all.size())
                                .mapToObj(at -> new SerialStep.At(
                                        at >= before.size(),
                                        periods.get(at).intValue(),
                                        periods.get(at).intValue() % MONTHS + 1,
                                        all.get(at),
                                        variances.get(at)))
                                .toList(),
                        parts[4].strip().equals("1"))
                .orElseThrow();
        return Map.of(
                "correlation", OptionalDouble.of(step.correlation()),
                "middle", OptionalDouble.of(step.middle()),
                "low", OptionalDouble.of(step.interval().low()),
                "high", OptionalDouble.of(step.interval().high()));
    }

    private static Map<String, OptionalDouble> trend(String[] parts) {
        var found = Trend.ofProportions(
                        SeriesReferenceTest.numbers(parts[0]), SeriesReferenceTest.proportions(parts[1]))
                .orElseThrow();
        return Map.of("slope", OptionalDouble.of(found.slope()), "p", OptionalDouble.of(found.p()));
    }
}
