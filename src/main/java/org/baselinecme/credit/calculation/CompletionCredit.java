package org.baselinecme.credit.calculation;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.delivery.completion.CompletedParts;
import org.baselinecme.planning.agenda.CompletionPath;
import org.baselinecme.platform.kernel.Credits;

/** The credit of a completion: by the time that was stated up to the maximum, or the fixed amount of the format (R33). */
public final class CompletionCredit {
    private CompletionCredit() {}

    /**
     * Counts.
     *
     * @param designated the most that is designated
     */
    public static CreditCalculation of(CompletedParts completed, List<CreditLimit> limits, Credits designated) {
        if (completed.isNothing()) return CreditCalculation.ofCompletion(limits, 0, Credits.NONE, List.of());
        var path = completed.path();
        var lines = new ArrayList<ExplanationLine>();
        var fixed = path.amount(completed.inSequence(), designated);
        if (path.isTimed() && completed.isByStaff())
            lines.add(ExplanationLine.of("completed.recorded", completed.minutes()));
        else if (path.isTimed()) lines.add(ExplanationLine.of("completed.time", completed.minutes()));
        else if (path == CompletionPath.STAGES)
            lines.add(ExplanationLine.of(
                    "completed.stages",
                    String.join(", ", path.parts().subList(0, completed.inSequence())),
                    fixed.toString()));
        else lines.add(ExplanationLine.of("completed.fixed", fixed.toString()));
        if (completed.isByStaff() && !path.isTimed()) lines.add(ExplanationLine.of("completed.staff"));
        return CreditCalculation.ofCompletion(limits, path.isTimed() ? completed.minutes() : 0, fixed, lines);
    }
}
