package org.baselinecme.delivery.results;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How learners answered the assessment of an activity. */
@Controller
class ResultController {
    private final AssessmentResults results;

    ResultController(AssessmentResults results) {
        this.results = results;
    }

    @GetMapping("/activities/{id}/assessment/results")
    String results(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", results.of(me, id));
        model.addAttribute("keys", results.keys(me, id));
        return "results/figures";
    }
}
