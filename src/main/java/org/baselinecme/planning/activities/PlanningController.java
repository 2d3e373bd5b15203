package org.baselinecme.planning.activities;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins the planning of an activity whose needs are approved. */
@Controller
class PlanningController {
    private final Activities activities;

    PlanningController(Activities activities) {
        this.activities = activities;
    }

    @PostMapping("/activities/{id}/planning")
    String start(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        activities.startPlanning(me, id);
        flash.addFlashAttribute("flash", "activity.planning");
        return "redirect:/activities/" + id;
    }
}
