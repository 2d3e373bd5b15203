package org.baselinecme.delivery.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.delivery.learning.SubmittedSheets;
import org.baselinecme.delivery.learning.SubmittedSheets.Sheet;
import org.baselinecme.platform.statistics.PairedProportions;
import org.baselinecme.platform.statistics.PairedT;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Sample;
import org.baselinecme.platform.statistics.SmallGroups;

/** Calculates the results of an assessment from submitted attempts. */
final class AssessmentStatistics {
    private final List<String> items;
    private final List<Sheet> after;
    private final List<Pair> pairs = new ArrayList<>();
    private int elsewhere;

    /**
     * Attempts at one version of the form.
     *
     * @param items their wordings
     * @param before the baselines of all versions, by person
     * @param after the first attempts of all versions, by person
     */
    AssessmentStatistics(UUID form, List<String> items, Map<UUID, Sheet> before, Map<UUID, Sheet> after) {
        this.items = items;
        this.after = after.values().stream()
                .filter(sheet -> sheet.form().equals(form))
                .toList();
        after.forEach((person, sheet) -> {
            var first = before.get(person);
            if (first == null) return;
            if (first.form().equals(form) && sheet.form().equals(form)) pairs.add(new Pair(first, sheet));
            else elsewhere++;
        });
    }

    int pairs() {
        return pairs.size();
    }

    int elsewhere() {
        return elsewhere;
    }

    Optional<AssessmentResult.Scores> scores() {
        if (pairs.size() < AssessmentResult.LEAST) return Optional.empty();
        var before =
                new Sample(pairs.stream().map(pair -> pair.before.percent()).toList());
        var afterwards =
                new Sample(pairs.stream().map(pair -> pair.after.percent()).toList());
        return Optional.of(new AssessmentResult.Scores(
                before.mean(),
                afterwards.mean(),
                pairs.size() < AssessmentResult.LEAST_FOR_T ? Optional.empty() : PairedT.of(before, afterwards)));
    }

    List<AssessmentResult.Answered> answered() {
        return IntStream.range(0, items.size())
                .mapToObj(at ->
                        new AssessmentResult.Answered(at + 1, items.get(at), right(at), paired(at), discrimination(at)))
                .toList();
    }

    private Optional<Proportion> right(int item) {
        if (after.size() < AssessmentResult.LEAST) return Optional.empty();
        var right = after.stream().filter(sheet -> sheet.right().get(item)).count();
        return SmallGroups.isSmall(right, after.size())
                ? Optional.empty()
                : Optional.of(new Proportion(right, after.size()));
    }

    private Optional<PairedProportions> paired(int item) {
        if (pairs.size() < AssessmentResult.LEAST) return Optional.empty();
        var counts = new HashMap<String, Long>();
        for (var pair : pairs)
            counts.merge(
                    pair.before.right().get(item) + " " + pair.after.right().get(item), 1L, Long::sum);
        var cells = Stream.of("true true", "false true", "true false", "false false")
                .map(cell -> counts.getOrDefault(cell, 0L))
                .toList();
        if (cells.stream().anyMatch(cell -> SmallGroups.isSmall(cell, pairs.size()))) return Optional.empty();
        return Optional.of(new PairedProportions(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
    }

    /** The item itself is excluded from the score it is correlated with. */
    private OptionalDouble discrimination(int item) {
        if (after.size() < AssessmentResult.LEAST_FOR_P) return OptionalDouble.empty();
        var here =
                after.stream().map(sheet -> sheet.right().get(item) ? 1.0 : 0.0).toList();
        var rest = after.stream()
                .map(sheet -> (double) sheet.count() - (sheet.right().get(item) ? 1 : 0))
                .toList();
        return new Sample(here).correlation(new Sample(rest));
    }

    /** The version to report: the newest that a learner answered after the activity, else before it. */
    static Optional<SubmittedSheets.Version> reported(
            List<SubmittedSheets.Version> newestFirst, Map<UUID, Sheet> before, Map<UUID, Sheet> after) {
        return Stream.of(after, before)
                .flatMap(sheets -> newestFirst.stream()
                        .filter(version -> sheets.values().stream()
                                .anyMatch(sheet -> sheet.form().equals(version.form()))))
                .findFirst();
    }

    private record Pair(Sheet before, Sheet after) {}
}
