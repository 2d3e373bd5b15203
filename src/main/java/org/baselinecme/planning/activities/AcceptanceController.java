package org.baselinecme.planning.activities;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accepts the needs assessment of an activity. */
@Controller
class AcceptanceController {
    private final Activities activities;

    AcceptanceController(Activities activities) {
        this.activities = activities;
    }

    @AsksFirst("acceptance")
    @PostMapping("/activities/{id}/acceptance")
    String accept(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        activities.approveNeeds(me, id);
        flash.addFlashAttribute("flash", "needs.accepted");
        return "redirect:/activities/" + id;
    }
}
