package org.baselinecme.platform.statistics;

import static java.util.Map.entry;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares every statistic with {@code reference/statistics.csv}, which {@code reference/statistics.py} computes from the
 * definitions with exact fractions and 60 digits: to 1e-9, p to 1e-6, relative to the value. Exact intervals are
 * accurate to 1e-16, which matters only for 1 of 10⁹.
 */
class ReferenceValuesTest {
    private static final double CLOPPER_PEARSON = 1e-16;

    private static final Map<String, Function<String, Map<String, Double>>> METHODS = Map.ofEntries(
            entry("proportion", ReferenceValuesTest::proportion),
            entry("pooled proportions", ReferenceValuesTest::pooledProportions),
            entry("two proportions", ReferenceValuesTest::twoProportions),
            entry("table", ReferenceValuesTest::table),
            entry(
                    "chi-square",
                    text -> Map.of("p", chiSquare(sample(text).values()).p())),
            entry("paired proportions", ReferenceValuesTest::pairedProportions),
            entry("sample", text -> sampleValues(sample(text))),
            entry("correlation", ReferenceValuesTest::correlation),
            entry("mean difference", text -> test(meanDifference(sample(text).values()))),
            entry("paired t", ReferenceValuesTest::pairedT),
            entry("welch", text -> welch(samples(text), Welch::of)),
            entry("welch of summaries", text -> welch(summaries(text), Welch::of)),
            entry("summary", ReferenceValuesTest::summary),
            entry("pooled summaries", ReferenceValuesTest::pooledSummaries),
            entry("p chart", ReferenceValuesTest::chart));

    static Stream<Row> rows() {
        try (var records =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/reference/statistics.csv"))) {
            return records.stream().map(Row::of).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_value_equals_the_reference(Row row) {
        assertThat(computed(row)).containsKey(row.quantity());
        assertThat(computed(row).get(row.quantity())).isCloseTo(row.value(), offset(tolerance(row)));
    }

    private static double tolerance(Row row) {
        var relative = (row.quantity().matches("(.* )?p") ? 1e-6 : 1e-9) * Math.abs(row.value());
        return row.quantity().startsWith("clopper") ? Math.max(CLOPPER_PEARSON, relative) : relative;
    }

    @Test
    void every_quantity_of_every_method_has_three_references() {
        var references = rows().collect(groupingBy(Row::method));
        assertThat(references.keySet()).isEqualTo(METHODS.keySet());
        references.forEach((method, rows) -> rows.stream()
                .flatMap(row -> computed(row).keySet().stream())
                .distinct()
                .forEach(quantity -> assertThat(
                                rows.stream().filter(row -> row.quantity().equals(quantity)))
                        .as("%s, %s", method, quantity)
                        .hasSizeGreaterThanOrEqualTo(3)));
    }

    private static Map<String, Double> computed(Row row) {
        return METHODS.get(row.method()).apply(row.input());
    }

    private static Map<String, Double> proportion(String text) {
        var one = proportions(text).getFirst();
        return all(
                Map.of("rate", one.rate()),
                bounds("wilson ", one.wilson()),
                bounds("clopper-pearson ", one.clopperPearson()));
    }

    private static Map<String, Double> twoProportions(String text) {
        var two = new TwoProportions(
                proportions(text).getFirst(), proportions(text).getLast());
        var chiSquare = two.chiSquare().orElseThrow();
        return all(
                bounds("newcombe ", two.newcombe()),
                bounds("wald ", two.wald()),
                Map.of("difference", two.difference(), "cohen h", two.cohenH(), "fisher p", two.fisherP()),
                Map.of("chi-square", chiSquare.statistic(), "chi-square p", chiSquare.p()),
                Map.of("z", two.z().orElseThrow(), "smallest expected", two.smallestExpected()));
    }

    private static Map<String, Double> table(String text) {
        var rows = samples(text).stream()
                .map(row -> row.values().stream().mapToLong(Double::longValue).toArray())
                .toArray(long[][]::new);
        var found = ChiSquare.ofTable(rows).orElseThrow();
        return Map.of(
                "chi-square", found.statistic(),
                "degrees of freedom", (double) found.degreesOfFreedom(),
                "p", found.p());
    }

    private static Map<String, Double> pairedProportions(String text) {
        var counts = sample(text).values().stream().mapToLong(Double::longValue).toArray();
        var pairs = new PairedProportions(counts[0], counts[1], counts[2], counts[3]);
        var found = new HashMap<String, Double>();
        found.putAll(Map.of("difference", pairs.difference(), "exact p", pairs.exactP()));
        found.putAll(bounds("newcombe ", pairs.newcombe()));
        pairs.chiSquare().ifPresent(chi -> found.putAll(chiSquare("", chi)));
        pairs.correctedChiSquare().ifPresent(chi -> found.putAll(chiSquare("corrected ", chi)));
        return found;
    }

    private static Map<String, Double> pooledProportions(String text) {
        return Map.of("rate", Proportion.pooled(proportions(text)).rate());
    }

    private static Map<String, Double> correlation(String text) {
        var both = samples(text);
        return Map.of("r", both.getFirst().correlation(both.getLast()).orElseThrow());
    }

    private static Map<String, Double> summary(String text) {
        return bounds("", summaries(text).getFirst().interval().orElseThrow());
    }

    private static ChiSquare chiSquare(List<Double> values) {
        return new ChiSquare(values.getFirst(), values.getLast().intValue());
    }

    private static Map<String, Double> chiSquare(String prefix, ChiSquare chi) {
        return Map.of(prefix + "chi-square", chi.statistic(), prefix + "chi-square p", chi.p());
    }

    private static Map<String, Double> sampleValues(Sample sample) {
        var found = new HashMap<String, Double>();
        found.putAll(Map.of("mean", sample.mean(), "median", sample.median()));
        sample.sd().ifPresent(sd -> found.put("sd", sd));
        for (var share : List.of("0.1", "0.25", "0.9")) {
            found.put("quantile " + share, sample.quantile(Double.parseDouble(share)));
            found.put("exclusive " + share, sample.quantileExclusive(Double.parseDouble(share)));
        }
        return found;
    }

    private static MeanDifference meanDifference(List<Double> values) {
        return new MeanDifference(values.get(0), values.get(1), values.get(2));
    }

    private static Map<String, Double> test(MeanDifference test) {
        return all(
                Map.of("estimate", test.estimate(), "t", test.t(), "degrees of freedom", test.degreesOfFreedom()),
                Map.of("p", test.p()),
                bounds("", test.interval()));
    }

    private static Map<String, Double> pairedT(String text) {
        var paired =
                PairedT.of(samples(text).getFirst(), samples(text).getLast()).orElseThrow();
        var found = new HashMap<>(test(paired.test()));
        found.put("cohen dz", paired.cohenDz());
        found.put("cohen dav", paired.cohenDav());
        paired.hedgesGav().ifPresent(size -> found.put("hedges gav", size));
        return found;
    }

    private static <T> Map<String, Double> welch(List<T> both, BiFunction<T, T, Optional<Welch>> method) {
        var welch = method.apply(both.getFirst(), both.getLast()).orElseThrow();
        return all(test(welch.test()), Map.of("cohen d", welch.cohenD(), "hedges g", welch.hedgesG()));
    }

    private static Map<String, Double> pooledSummaries(String text) {
        var pooled = Summary.pooled(summaries(text));
        return Map.of("mean", pooled.mean(), "sd", pooled.sd());
    }

    /** The first number is the length of the baseline. */
    private static Map<String, Double> chart(String text) {
        var parts = text.split(" ", 2);
        var chart = new PChart(proportions(parts[1]), Integer.parseInt(parts[0]));
        return all(
                Map.of("center", chart.center(), "outside", (double)
                        chart.outside().size()),
                bounds("last ", chart.limits().getLast()));
    }

    private static Map<String, Double> bounds(String prefix, Interval interval) {
        return Map.of(prefix + "low", interval.low(), prefix + "high", interval.high());
    }

    @SafeVarargs
    private static Map<String, Double> all(Map<String, Double>... parts) {
        var found = new HashMap<String, Double>();
        Arrays.stream(parts).forEach(found::putAll);
        return found;
    }

    private static List<Proportion> proportions(String text) {
        return Arrays.stream(text.split(" "))
                .map(part -> part.split("/"))
                .map(counts -> new Proportion(Long.parseLong(counts[0]), Long.parseLong(counts[1])))
                .toList();
    }

    private static Sample sample(String text) {
        return Sample.of(
                Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray());
    }

    private static List<Sample> samples(String text) {
        return Arrays.stream(text.split(" / ")).map(ReferenceValuesTest::sample).toList();
    }

    private static List<Summary> summaries(String text) {
        return samples(text).stream()
                .map(Sample::values)
                .map(figures -> new Summary(figures.get(0).longValue(), figures.get(1), figures.get(2)))
                .toList();
    }

    record Row(String method, String input, String quantity, double value) {
        static Row of(NamedCsvRecord row) {
            return new Row(
                    row.getField("method"),
                    row.getField("input"),
                    row.getField("quantity"),
                    Double.parseDouble(row.getField("value")));
        }
    }
}
