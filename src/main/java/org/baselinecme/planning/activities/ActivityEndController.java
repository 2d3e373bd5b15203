package org.baselinecme.planning.activities;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends an activity before its time: a proposal is declined, an activity canceled. */
@Controller
@RequestMapping("/activities/{id}")
class ActivityEndController {
    private final Activities activities;

    ActivityEndController(Activities activities) {
        this.activities = activities;
    }

    @AsksFirst("declination")
    @PostMapping("/declination")
    String decline(Me me, @PathVariable ActivityId id, @RequestParam String why, RedirectAttributes flash) {
        activities.decline(me, id, why);
        return ActivityStageController.done(id, "activity.declined", flash);
    }

    @AsksFirst("cancellation")
    @PostMapping("/cancellation")
    String cancel(Me me, @PathVariable ActivityId id, @RequestParam String why, RedirectAttributes flash) {
        activities.cancel(me, id, why);
        return ActivityStageController.done(id, "activity.cancelled", flash);
    }
}
