package org.baselinecme.delivery.feedback;

import java.util.List;
import org.baselinecme.delivery.learning.EvaluationResultsPage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.statistics.MeasuredValue;

/**
 * The evaluation results of a session.
 *
 * @param series whether they are about this session alone, not about the whole activity
 * @param learners how many answered
 * @param partial whether answers are left out until five more people have answered
 * @param staff whether the reader does not teach the session
 */
record SharedResultsPage(
        SharedSession session,
        ActivityId activity,
        boolean series,
        int learners,
        boolean partial,
        List<EvaluationResultsPage.Asked> questions,
        boolean staff) {
    /** Whether too few answered to show anything (R49). */
    public boolean isFew() {
        return learners < MeasuredValue.LEAST;
    }
}
