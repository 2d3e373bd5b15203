package org.baselinecme.planning.activities;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declines a proposal. */
@Controller
class DeclinationController {
    private final Activities activities;

    DeclinationController(Activities activities) {
        this.activities = activities;
    }

    @AsksFirst("declination")
    @PostMapping("/activities/{id}/declination")
    String decline(Me me, @PathVariable ActivityId id, @RequestParam String why, RedirectAttributes flash) {
        activities.decline(me, id, why);
        flash.addFlashAttribute("flash", "activity.declined");
        return "redirect:/activities/" + id;
    }
}
