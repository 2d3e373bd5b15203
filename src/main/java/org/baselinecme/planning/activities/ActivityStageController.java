package org.baselinecme.planning.activities;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves an activity on: its needs are accepted, planning starts, and it is submitted for approval. */
@Controller
@RequestMapping("/activities/{id}")
class ActivityStageController {
    private final Activities activities;

    ActivityStageController(Activities activities) {
        this.activities = activities;
    }

    @AsksFirst("acceptance")
    @PostMapping("/acceptance")
    String accept(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        activities.approveNeeds(me, id);
        return done(id, "needs.accepted", flash);
    }

    @PostMapping("/planning")
    String startPlanning(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        activities.startPlanning(me, id);
        return done(id, "activity.planning", flash);
    }

    @PostMapping("/review")
    String submit(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        activities.submitForReview(me, id);
        return done(id, "activity.in-review", flash);
    }

    static String done(ActivityId id, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", message);
        return "redirect:/activities/" + id;
    }
}
