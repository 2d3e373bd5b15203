package org.baselinecme.credit.credit;

import java.util.List;
import org.baselinecme.credit.calculation.ExplanationLine;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.PersonId;

/**
 * The result of a claim.
 *
 * @param amounts what was awarded by credit system, with reversals
 * @param at when it was claimed
 */
record ClaimResultPage(
        String id,
        PersonId learner,
        String title,
        boolean participation,
        List<Amount> amounts,
        List<ExplanationLine> lines,
        String at) {
    /** Message keys of what its evidence proves. */
    public List<String> proofs() {
        return ExplanationLine.proves(lines);
    }

    /** Whether all awards are in effect. */
    public boolean isStanding() {
        return amounts.stream().noneMatch(Amount::reversed);
    }

    /** An amount, and whether it was reversed. */
    record Amount(StyledText words, boolean reversed, String when, String why) {}
}
