package org.baselinecme.platform.statistics;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.baselinecme.Skips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares with values of R 4.2.2 to 1e-9 (p to 1e-6), if the table is available beside the project. {@link
 * ReferenceValuesTest} runs everywhere.
 */
class StatisticsReferenceTest {
    private static final Path REAL = Path.of("..", "shared", "realdata");

    /** Methods that the module does not have; a row that is neither here nor computed below fails. */
    private static final Set<String> OUT_OF_RANGE = Set.of(
            "Student t pooled",
            "Wilcoxon signed rank (normal approx, continuity corr., zero dropped)",
            "Wilcoxon signed rank (normal approx, no cc)",
            "Wilcoxon signed rank exact, one-sided greater",
            "Fisher conditional MLE odds ratio",
            "Cronbach alpha (raw)",
            "Pearson r",
            "Spearman rho (ties)",
            "Mann-Whitney (normal, cc, ties)",
            "Laney p' sigma_z",
            "Laney p' points outside",
            "power.t.test paired n for d=0.5, power .8");

    private static final Sample DRUG1 = Sample.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0);
    private static final Sample DRUG2 = Sample.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
    private static final Sample SLEEP = both(DRUG1, DRUG2);
    private static final PairedT PAIRED = PairedT.of(DRUG1, DRUG2).orElseThrow();
    private static final Welch WELCH = Welch.of(DRUG1, DRUG2).orElseThrow();
    private static final PairedProportions APPROVAL = new PairedProportions(794, 86, 150, 570);
    private static final ChiSquare CORRECTED = APPROVAL.correctedChiSquare().orElseThrow();
    private static final ChiSquare UNCORRECTED = APPROVAL.chiSquare().orElseThrow();

    /** R gives first minus second, we give after minus before: 62 of 100 comes first. */
    private static final TwoProportions RATES = new TwoProportions(of(62, 100), of(43, 100));

    private static final ChiSquare PARTY = ChiSquare.ofTable(new long[] {762, 327, 468}, new long[] {484, 239, 477})
            .orElseThrow();
    private static final String MCNEMAR = "McNemar exact (binomial)|";
    private static final String TWO = "two-proportion z / chi2 no cc|43/100 vs 62/100|";
    private static final String WALD = "two-proportion Wald CI|43/100 vs 62/100 (p1-p2)|";

    private static final Map<String, DoubleSupplier> MEANS = Map.ofEntries(
            entry("paired t|R sleep (Cushny & Peebles), drug2-drug1|t", PAIRED.test()::t),
            entry("paired t|R sleep|df", PAIRED.test()::degreesOfFreedom),
            entry("paired t|R sleep|p two-sided", PAIRED.test()::p),
            entry("paired t|R sleep|mean difference", PAIRED.test()::estimate),
            entry("paired t|R sleep|95% CI low", PAIRED.test().interval()::low),
            entry("paired t|R sleep|95% CI high", PAIRED.test().interval()::high),
            entry("Cohen d_z (mean diff / sd diff)|R sleep|d_z", PAIRED::cohenDz),
            entry("Cohen d_av (mean diff / sqrt((s1^2+s2^2)/2))|R sleep|d_av", PAIRED::cohenDav),
            entry("Hedges g_av, exact J(df=n-1)|R sleep|g_av", PAIRED.hedgesGav()::getAsDouble),
            entry("Welch t|R sleep as unpaired|t", WELCH.test()::t),
            entry("Welch t|R sleep as unpaired|df", WELCH.test()::degreesOfFreedom),
            entry("Welch t|R sleep as unpaired|p two-sided", WELCH.test()::p),
            entry("median|R sleep extra (20)|median", SLEEP::median),
            entry("quantile type 7 (Excel PERCENTILE.INC)|R sleep extra|Q1", () -> SLEEP.quantile(0.25)),
            entry("quantile type 6 (Excel PERCENTILE.EXC)|R sleep extra|Q1", () -> SLEEP.quantileExclusive(0.25)),
            entry("sd n-1|R sleep extra|sd", SLEEP.sd()::getAsDouble),
            entry(
                    "NIST NumAcc1 mean|10000001,10000003,10000002|mean",
                    () -> numAcc1().mean()),
            entry("NIST NumAcc1 sd|same|sd", () -> numAcc1().sd().getAsDouble()),
            entry(
                    "NIST NumAcc3 sd (certified 0.1)|NumAcc3 1001 values|sd",
                    () -> numAcc3().sd().getAsDouble()));

    private static final Map<String, DoubleSupplier> PROPORTIONS = Map.ofEntries(
            entry(
                    "McNemar chi2 with continuity corr.|Agresti 1990 p.350 approval 794/86/150/570|chi2",
                    CORRECTED::statistic),
            entry("McNemar chi2 with continuity corr.|Agresti approval|p", CORRECTED::p),
            entry("McNemar chi2 no cc|Agresti approval|chi2", UNCORRECTED::statistic),
            entry("McNemar chi2 no cc|Agresti approval|p", UNCORRECTED::p),
            entry(MCNEMAR + "Agresti approval|p two-sided", APPROVAL::exactP),
            entry(MCNEMAR + "b=1,c=6|p two-sided", () -> new PairedProportions(3, 1, 6, 0).exactP()),
            entry(MCNEMAR + "b=0,c=0|p two-sided", () -> new PairedProportions(3, 0, 0, 2).exactP()),
            entry(TWO + "chi2", () -> RATES.chiSquare().orElseThrow().statistic()),
            entry(TWO + "p", () -> RATES.chiSquare().orElseThrow().p()),
            entry(WALD + "low", () -> RATES.wald().low()),
            entry(WALD + "high", () -> RATES.wald().high()),
            entry(
                    "Fisher exact two-sided|Tea tasting 3/1/1/3|p",
                    () -> new TwoProportions(of(3, 4), of(1, 4)).fisherP()),
            entry("Fisher exact two-sided|43/57/62/38|p", RATES::fisherP),
            entry("Wilson 95% CI|7/20|low", () -> of(7, 20).wilson().low()),
            entry("Wilson 95% CI|7/20|high", () -> of(7, 20).wilson().high()),
            entry("Wilson 95% CI|0/20|high", () -> of(0, 20).wilson().high()),
            entry(
                    "Clopper-Pearson 95% CI|7/20|low",
                    () -> of(7, 20).clopperPearson().low()),
            entry(
                    "Clopper-Pearson 95% CI|7/20|high",
                    () -> of(7, 20).clopperPearson().high()),
            entry(
                    "Clopper-Pearson 95% CI|20/20|low",
                    () -> of(20, 20).clopperPearson().low()),
            entry("Pearson chi2|Agresti 2007 p.39 party|chi2", PARTY::statistic),
            entry("Pearson chi2|Agresti 2007 p.39 party|df", PARTY::degreesOfFreedom),
            entry("Pearson chi2|Agresti 2007 p.39 party|p", PARTY::p));

    private static final Map<String, DoubleSupplier> CHARTS = Map.of(
            "p chart centre line|NHS A&E 4h, 20 weeks (Mohammed 2013)|pbar",
                    () -> emergency().center(),
            "p chart week 1 UCL|NHS A&E|ucl",
                    () -> emergency().limits().getFirst().high(),
            "p chart week 1 LCL|NHS A&E|lcl",
                    () -> emergency().limits().getFirst().low(),
            "p chart points outside 3-sigma|NHS A&E|count",
                    () -> emergency().outside().size());

    static Stream<Row> rows() {
        if (!Files.isDirectory(folder())) return Stream.of(Row.NONE);
        return csv("stats/r_reference_values.csv").map(Row::of);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_value_equals_that_of_r(Row row) {
        Skips.unless(row != Row.NONE, "the reference values are not beside this project");
        if (OUT_OF_RANGE.contains(row.test())) return;
        var answers = Stream.of(MEANS, PROPORTIONS, CHARTS).filter(all -> all.containsKey(row.key()));
        var answer = answers.findFirst().orElseThrow(() -> new AssertionError("No computed value for " + row.key()));
        var tolerance = row.quantity().matches("p( two-sided)?") ? 1e-6 : 1e-9;
        assertThat(answer.get(row.key()).getAsDouble())
                .isCloseTo(row.value(), offset(tolerance * Math.abs(row.value())));
    }

    @Test
    void every_computed_value_and_every_exception_has_a_row() {
        Skips.unless(Files.isDirectory(folder()), "the reference values are not beside this project");
        var answered = Stream.of(MEANS, PROPORTIONS, CHARTS).flatMap(all -> all.keySet().stream());
        assertThat(rows().map(Row::key)).hasSizeGreaterThanOrEqualTo(60).containsAll(answered.toList());
        assertThat(rows().map(Row::test)).containsAll(OUT_OF_RANGE);
    }

    private static Proportion of(long numerator, long denominator) {
        return new Proportion(numerator, denominator);
    }

    private static Sample both(Sample one, Sample other) {
        var all = new ArrayList<>(one.values());
        all.addAll(other.values());
        return new Sample(all);
    }

    /** Certified by NIST: mean 10000002, standard deviation 1. */
    private static Sample numAcc1() {
        return Sample.of(10000001, 10000003, 10000002);
    }

    /** Certified by NIST: mean 1000000.2, standard deviation 0.1. */
    private static Sample numAcc3() {
        var values = new ArrayList<>(List.of(1000000.2));
        values.addAll(Collections.nCopies(500, 1000000.1));
        values.addAll(Collections.nCopies(500, 1000000.3));
        return new Sample(values);
    }

    private static PChart emergency() {
        return PChart.of(csv("outcomes/qicharts2_nhs_accidents.csv")
                .map(cells -> of(Long.parseLong(cells.get(1)), Long.parseLong(cells.get(2))))
                .toList());
    }

    /** Beside the project, or beside the folder that holds work trees of it. */
    private static Path folder() {
        return Files.isDirectory(REAL) ? REAL : Path.of("..").resolve(REAL);
    }

    private static Stream<List<String>> csv(String file) {
        try (var records = CsvReader.builder().ofCsvRecord(folder().resolve(file))) {
            return records.stream().skip(1).map(CsvRecord::getFields).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Row(String test, String dataset, String quantity, double value) {
        static final Row NONE = new Row("", "", "", 0);

        static Row of(List<String> cells) {
            return new Row(cells.get(0), cells.get(1), cells.get(2), Double.parseDouble(cells.get(3)));
        }

        String key() {
            return String.join("|", test, dataset, quantity);
        }
    }
}
