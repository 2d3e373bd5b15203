package org.baselinecme.delivery.learning;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The results of an evaluation, and reviews of reported bias. */
@Controller
@ActivityTab(group = ActivityGroup.RUN, order = 100, label = "tabs.evaluation", path = "/activities/{id}/evaluation")
@RequestMapping("/activities/{id}/evaluation")
class EvaluationController {
    private final EvaluationResults results;

    EvaluationController(EvaluationResults results) {
        this.results = results;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", results.of(me, id));
        return "learning/results";
    }

    @PostMapping("/{answer}/review")
    String note(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID answer,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        results.note(me, id, answer, why);
        flash.addFlashAttribute("flash", "evaluation.noted");
        return "redirect:/activities/" + id + "/evaluation";
    }
}
