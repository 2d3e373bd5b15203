package org.baselinecme.planning.needs;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Submits an assessment. */
@Controller
class SubmissionController {
    private final NeedsAssessments assessments;

    SubmissionController(NeedsAssessments assessments) {
        this.assessments = assessments;
    }

    @PostMapping("/activities/{id}/needs/submission")
    String submit(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        assessments.submit(me, id);
        flash.addFlashAttribute("flash", "needs.submitted");
        return "redirect:/activities/" + id;
    }
}
