package org.baselinecme.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

/**
 * Compares the statistics of units, strata and series with {@code reference/series.csv}, which R computes from
 * {@code reference/series.R}: to 1e-9, p to 1e-6, relative to the value.
 */
class SeriesReferenceTest {
    private static final Map<String, Function<String[], Map<String, OptionalDouble>>> METHODS = Map.ofEntries(
            Map.entry("units", SeriesReferenceTest::units),
            Map.entry("strata", SeriesReferenceTest::strata),
            Map.entry("standardized means", SeriesReferenceTest::standardized),
            Map.entry("unit means", SeriesReferenceTest::unitMeans),
            Map.entry("run chart", SeriesReferenceTest::runChart),
            Map.entry("control chart", SeriesReferenceTest::controlChart),
            Map.entry("segmented", SeriesReferenceTest::segmented),
            Map.entry("differences", SeriesReferenceTest::differences));

    record Row(String method, String input, String quantity, double value) {}

    static Stream<Row> rows() {
        try (var records = CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/reference/series.csv"))) {
            return records.stream()
                    .map(row -> new Row(
                            row.getField("method"),
                            row.getField("input"),
                            row.getField("quantity"),
                            Double.parseDouble(row.getField("value"))))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Row> own() {
        return rows().filter(row -> METHODS.containsKey(row.method()));
    }

    @ParameterizedTest
    @MethodSource("own")
    void the_value_equals_that_of_r(Row row) {
        compare(row, METHODS.get(row.method()).apply(row.input().split(" \\| ")));
    }

    static void compare(Row row, Map<String, OptionalDouble> found) {
        assertThat(found).containsKey(row.quantity());
        var relative = row.quantity().matches("(.* )?p") ? 1e-6 : 1e-9;
        assertThat(found.get(row.quantity())).isPresent();
        assertThat(found.get(row.quantity()).getAsDouble())
                .isCloseTo(row.value(), offset(Math.max(relative * Math.abs(row.value()), 1e-15)));
    }

    private static Map<String, OptionalDouble> units(String[] parts) {
        var units = new UnitProportions(proportions(parts[0]), proportions(parts[1]));
        var found = new HashMap<String, OptionalDouble>();
        found.put("dispersion", units.dispersion());
        found.put("dispersion p", units.dispersionP());
        found.put("difference", OptionalDouble.of(units.pooled().difference()));
        found.put("logistic p", units.quasiBinomialP());
        put(found, "quasi ", units.quasiBinomial());
        put(found, "welch ", units.welch());
        if (units.before().size() == units.after().size()) put(found, "paired ", units.paired());
        return found;
    }

    private static Map<String, OptionalDouble> strata(String[] parts) {
        var before = proportions(parts[0]);
        var after = proportions(parts[1]);
        var strata = new StratifiedProportions(IntStream.range(0, before.size())
                .mapToObj(at -> new TwoProportions(before.get(at), after.get(at)))
                .toList());
        var found = new HashMap<String, OptionalDouble>();
        found.put("difference", OptionalDouble.of(strata.difference()));
        found.put("odds ratio", strata.oddsRatio());
        found.put("sato error", OptionalDouble.of(strata.satoError()));
        found.put("newcombe low", OptionalDouble.of(strata.newcombe().low()));
        found.put("newcombe high", OptionalDouble.of(strata.newcombe().high()));
        found.put("cmh p", strata.chiSquare().stream().mapToDouble(ChiSquare::p).findFirst());
        return found;
    }

    private static Map<String, OptionalDouble> standardized(String[] parts) {
        var strata = Arrays.stream(parts)
                .map(SeriesReferenceTest::numbers)
                .map(v -> new StandardizedMeans.Stratum(
                        new Summary(v.get(0).longValue(), v.get(1), v.get(2)),
                        new Summary(v.get(3).longValue(), v.get(4), v.get(5))))
                .toList();
        return tested("", new StandardizedMeans(strata).test());
    }

    private static Map<String, OptionalDouble> unitMeans(String[] parts) {
        return tested("", UnitMeans.welch(unit(parts[0], parts[1]), unit(parts[2], parts[3])));
    }

    private static List<UnitMeans.Unit> unit(String weights, String means) {
        var sizes = numbers(weights);
        var values = numbers(means);
        return IntStream.range(0, sizes.size())
                .mapToObj(at -> new UnitMeans.Unit(sizes.get(at), values.get(at)))
                .toList();
    }

    private static Map<String, OptionalDouble> runChart(String[] parts) {
        var chart = RunChart.of(numbers(parts[0]));
        return Map.of(
                "median", OptionalDouble.of(chart.line()),
                "useful", OptionalDouble.of(chart.useful()),
                "longest", OptionalDouble.of(chart.longestRun()),
                "crossings", OptionalDouble.of(chart.crossings()),
                "longest expected", OptionalDouble.of(chart.longestExpected()),
                "fewest expected", OptionalDouble.of(chart.fewestExpected()));
    }

    private static Map<String, OptionalDouble> controlChart(String[] parts) {
        var words = parts[0].split(" ", 2);
        var kind = ControlChart.Kind.valueOf(words[0]);
        var chart = chart(kind, words[1]);
        var found = new HashMap<String, OptionalDouble>();
        if (kind == ControlChart.Kind.P_PRIME) found.put("sigma z", sigmaZ(chart(ControlChart.Kind.P, words[1])));
        if (kind == ControlChart.Kind.U_PRIME) found.put("sigma z", sigmaZ(chart(ControlChart.Kind.U, words[1])));
        found.put("center", OptionalDouble.of(chart.center()));
        found.put("last low", OptionalDouble.of(chart.limits().getLast().low()));
        found.put("last high", OptionalDouble.of(chart.limits().getLast().high()));
        var outside = chart.signals().stream()
                .filter(some -> some.contains(ControlChart.Signal.OUTSIDE))
                .count();
        found.put("outside", OptionalDouble.of(outside));
        return found;
    }

    private static OptionalDouble sigmaZ(ControlChart chart) {
        return chart.sigmaZ(chart.values().size());
    }

    private static ControlChart chart(ControlChart.Kind kind, String text) {
        return switch (kind) {
            case P -> ControlChart.p(proportions(text), proportions(text).size());
            case P_PRIME ->
                ControlChart.laney(proportions(text), proportions(text).size());
            case U -> ControlChart.u(counts(text), counts(text).size());
            case U_PRIME -> ControlChart.uPrime(counts(text), counts(text).size());
            case XMR -> ControlChart.xmr(numbers(text), numbers(text).size());
            case G -> ControlChart.g(numbers(text), numbers(text).size());
            case T -> ControlChart.t(numbers(text), numbers(text).size());
        };
    }

    private static Map<String, OptionalDouble> segmented(String[] parts) {
        var found = SegmentedRegression.of(at(parts[0], parts[1]), at(parts[2], parts[3]))
                .orElseThrow();
        var values = new HashMap<String, OptionalDouble>();
        values.put("lag", OptionalDouble.of(found.lag()));
        Map.of(
                        "slope before",
                        found.slopeBefore(),
                        "level",
                        found.level(),
                        "slope",
                        found.slope(),
                        "beyond",
                        found.beyond())
                .forEach((name, test) -> {
                    values.put(
                            name,
                            test.stream().mapToDouble(MeanDifference::estimate).findFirst());
                    values.put(
                            name + " error",
                            test.stream()
                                    .mapToDouble(MeanDifference::standardError)
                                    .findFirst());
                    values.put(
                            name + " p",
                            test.stream().mapToDouble(MeanDifference::p).findFirst());
                });
        return values;
    }

    private static List<SegmentedRegression.At> at(String times, String values) {
        var time = numbers(times);
        var value = numbers(values);
        return IntStream.range(0, time.size())
                .mapToObj(at -> new SegmentedRegression.At(time.get(at), value.get(at), 0))
                .toList();
    }

    private static Map<String, OptionalDouble> differences(String[] parts) {
        var samples =
                Arrays.stream(parts).map(text -> new Sample(numbers(text))).toList();
        var first = Welch.of(samples.get(0), samples.get(1)).orElseThrow().test();
        var second = Welch.of(samples.get(2), samples.get(3)).orElseThrow().test();
        return tested("", Optional.of(DifferenceInDifferences.of(first, second)));
    }

    private static Map<String, OptionalDouble> tested(String prefix, Optional<MeanDifference> test) {
        var found = new HashMap<String, OptionalDouble>();
        put(found, prefix, test);
        return found;
    }

    static void put(Map<String, OptionalDouble> found, String prefix, Optional<MeanDifference> test) {
        found.put(
                prefix + "difference",
                test.stream().mapToDouble(MeanDifference::estimate).findFirst());
        found.put(
                prefix + "low",
                test.stream().mapToDouble(one -> one.interval().low()).findFirst());
        found.put(
                prefix + "high",
                test.stream().mapToDouble(one -> one.interval().high()).findFirst());
        found.put(prefix + "p", test.stream().mapToDouble(MeanDifference::p).findFirst());
    }

    static List<Proportion> proportions(String text) {
        return Arrays.stream(text.strip().split(" "))
                .map(part -> part.split("/"))
                .map(counts -> new Proportion(Long.parseLong(counts[0]), Long.parseLong(counts[1])))
                .toList();
    }

    private static List<ControlChart.Count> counts(String text) {
        return proportions(text).stream()
                .map(one -> new ControlChart.Count(one.numerator(), one.denominator()))
                .toList();
    }

    static List<Double> numbers(String text) {
        return Arrays.stream(text.strip().split(" ")).map(Double::valueOf).toList();
    }
}
