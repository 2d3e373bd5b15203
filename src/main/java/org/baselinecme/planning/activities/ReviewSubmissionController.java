package org.baselinecme.planning.activities;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands a planned activity to those who approve it. */
@Controller
class ReviewSubmissionController {
    private final Activities activities;

    ReviewSubmissionController(Activities activities) {
        this.activities = activities;
    }

    @PostMapping("/activities/{id}/review")
    String submit(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        activities.submitForReview(me, id);
        flash.addFlashAttribute("flash", "activity.in-review");
        return "redirect:/activities/" + id;
    }
}
