package org.baselinecme.planning.activities;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calls an activity off. */
@Controller
class CancellationController {
    private final Activities activities;

    CancellationController(Activities activities) {
        this.activities = activities;
    }

    @AsksFirst("cancellation")
    @PostMapping("/activities/{id}/cancellation")
    String cancel(Me me, @PathVariable ActivityId id, @RequestParam String why, RedirectAttributes flash) {
        activities.cancel(me, id, why);
        flash.addFlashAttribute("flash", "activity.cancelled");
        return "redirect:/activities/" + id;
    }
}
