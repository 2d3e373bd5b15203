package org.baselinecme.delivery.results;

import java.util.List;
import org.baselinecme.delivery.learning.AnsweredItem;
import org.baselinecme.delivery.learning.Assessments;
import org.baselinecme.delivery.learning.CorrectedKeys;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How learners answered the assessment of an activity. */
@Service
@Transactional(readOnly = true)
public class AssessmentResults {
    private final Standings standings;
    private final Assessments assessments;
    private final CorrectedKeys keys;

    AssessmentResults(Standings standings, Assessments assessments, CorrectedKeys keys) {
        this.standings = standings;
        this.assessments = assessments;
        this.keys = keys;
    }

    /** How learners answered. */
    @Needs(Duty.SEE_ACTIVITIES)
    AssessmentResultPage of(Me me, ActivityId activity) {
        return new AssessmentResultPage(
                standings.seenBy(me, activity), AssessmentResult.of(assessments.sheets(me, activity)));
    }

    /** The answered items whose keys the reader may correct; none for others. */
    @Needs(Duty.SEE_ACTIVITIES)
    List<AnsweredItem> keys(Me me, ActivityId activity) {
        return me.may(Duty.CORRECT_CREDIT, standings.seenBy(me, activity)) ? keys.items(activity) : List.of();
    }
}
