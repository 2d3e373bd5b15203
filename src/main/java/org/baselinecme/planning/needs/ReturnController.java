package org.baselinecme.planning.needs;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Returns an assessment to its owner, with the comments made on it. */
@Controller
class ReturnController {
    private final NeedsAssessments assessments;

    ReturnController(NeedsAssessments assessments) {
        this.assessments = assessments;
    }

    @PostMapping("/activities/{id}/needs/return")
    String returnForChanges(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        assessments.returnForChanges(me, id);
        flash.addFlashAttribute("flash", "needs.returned");
        return "redirect:/activities/" + id;
    }
}
