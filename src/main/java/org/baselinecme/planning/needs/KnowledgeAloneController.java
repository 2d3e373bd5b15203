package org.baselinecme.planning.needs;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The director's exception to R24. */
@Controller
class KnowledgeAloneController {
    private final NeedsAssessments assessments;

    KnowledgeAloneController(NeedsAssessments assessments) {
        this.assessments = assessments;
    }

    @PostMapping("/activities/{id}/needs/knowledge-alone")
    String allow(Me me, @PathVariable ActivityId id, @RequestParam String why) {
        assessments.allowKnowledgeAlone(me, id, why);
        return "redirect:" + SubmissionPolicy.page(id) + "#change";
    }
}
