package org.baselinecme.evidence.judgment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.Interval;

/**
 * A verdict and how it came about.
 *
 * @param verdict the conclusion
 * @param design what the figures make up
 * @param effect the change of the sums by single patients, with its effect size
 * @param estimate the estimate that decided: the widest interval, with the mix held where it matters, beyond the comparison group
 *     where there is one
 * @param held whether the mix of sites was held, as the sums mislead
 * @param steps sentences in order: design, units, mix, comparison group, test
 * @param caveats what speaks against it; those that withhold come first
 * @param smallest the smallest important difference; 0 where none is set
 * @param ratio the interval of the rate ratio by the unit that decided; empty for other kinds
 */
public record Judgment(
        Verdict verdict,
        StudyDesign design,
        Effect effect,
        Estimate estimate,
        boolean held,
        List<Remark> steps,
        List<Caveat> caveats,
        double smallest,
        Optional<Interval> ratio) {
    private static final double WITHIN_REACH = 50;

    /** Judges a study; empty where its means have no variance, so that nothing can be said. */
    public static Optional<Judgment> of(Study study) {
        return Effect.of(study.first(), study.second()).map(effect -> new Judging(study, effect).judgment());
    }

    /** The caveats that withhold the verdict, in the order of their weight. */
    public List<Caveat> withholding() {
        return caveats.stream().filter(Caveat::withholds).toList();
    }

    /** What would change the verdict. */
    public List<Remark> mends() {
        return switch (verdict) {
            case INCONCLUSIVE -> withholding().stream().map(Caveat::mend).toList();
            case NO_CHANGE_SHOWN ->
                Stream.concat(Stream.of(moreData()), months()).toList();
            case TOO_SMALL -> List.of(Remark.of("judgment.mend.too-small", new JudgedFigure.Change(smallest)));
            case IMPROVED, WRONG_WAY -> List.of(Remark.of("judgment.mend.zero"), Remark.of("judgment.mend.comparison"));
        };
    }

    /** How many times as many figures would narrow the interval so far that it excludes zero. */
    private Remark moreData() {
        var times = Math.pow(estimate.width() / 2 / Math.abs(estimate.difference()), 2);
        return times <= WITHIN_REACH && effect.isTested()
                ? Remark.of("judgment.mend.more-data", new JudgedFigure.Count((long) Math.ceil(Math.max(2, times))))
                : Remark.of("judgment.mend.no-more-data");
    }

    private Stream<Remark> months() {
        return caveats.stream()
                .filter(caveat -> caveat.kind() == CaveatKind.FEW_UNITS)
                .map(caveat -> Remark.of("judgment.mend.months"));
    }

    /** Whether the change of a comparison group was taken off. */
    public boolean isBeyondOthers() {
        return estimate.method().equals(ComparisonGroup.METHOD);
    }

    /** The change that decides, with the effect size of the sums. */
    public Effect decisive() {
        return new Effect(
                estimate.difference(),
                estimate.interval(),
                estimate.method(),
                effect.measure(),
                effect.size(),
                ratio,
                estimate.p(),
                effect.n());
    }

    /** Whether the groups are large enough to show a test and an effect size (R49). */
    public boolean isTested() {
        return effect.isTested();
    }
}
