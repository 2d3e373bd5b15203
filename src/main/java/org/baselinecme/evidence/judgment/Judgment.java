package org.baselinecme.evidence.judgment;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.statistics.Effect;

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
 */
public record Judgment(
        Verdict verdict,
        StudyDesign design,
        Effect effect,
        Estimate estimate,
        boolean held,
        List<Remark> steps,
        List<Caveat> caveats) {

    /** Judges a study; empty where its means have no variance, so that nothing can be said. */
    public static Optional<Judgment> of(Study study) {
        return Effect.of(study.first(), study.second()).map(effect -> new Judging(study, effect).judgment());
    }

    /** The caveats that withhold the verdict, in the order of their weight. */
    public List<Caveat> withholding() {
        return caveats.stream().filter(Caveat::withholds).toList();
    }

    /** Whether the groups are large enough to show a test and an effect size (R49). */
    public boolean isTested() {
        return effect.isTested();
    }
}
