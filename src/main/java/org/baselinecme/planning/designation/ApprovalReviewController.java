package org.baselinecme.planning.designation;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review of an activity before approval, and its approval. */
@Controller
@RequestMapping("/activities/{id}/approval")
class ApprovalReviewController {
    private final ApprovalReviews reviews;
    private final Designations designations;

    ApprovalReviewController(ApprovalReviews reviews, Designations designations) {
        this.reviews = reviews;
        this.designations = designations;
    }

    @GetMapping
    String review(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", reviews.of(me, id));
        return "designation/review";
    }

    @PostMapping
    String approve(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String reviewed,
            RedirectAttributes flash) {
        designations.approve(me, id, reviewed);
        flash.addFlashAttribute("flash", "credit.designated");
        return "redirect:/activities/" + id + "/credit";
    }
}
