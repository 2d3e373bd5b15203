package org.baselinecme.credit;

import java.util.List;
import org.baselinecme.designation.Marked;
import org.baselinecme.kernel.PersonId;

/**
 * A claim as it stands in the record.
 *
 * @param amounts what was awarded, by credit system; reversed ones are marked
 * @param at when it was claimed
 */
record ClaimedPage(
        String id,
        PersonId learner,
        String title,
        boolean participation,
        List<Amount> amounts,
        List<Line> lines,
        String at) {
    /** Whether all of it stands. */
    public boolean isStanding() {
        return amounts.stream().noneMatch(Amount::reversed);
    }

    /** An amount, and whether it was reversed. */
    record Amount(Marked words, boolean reversed, String when, String why) {}
}
