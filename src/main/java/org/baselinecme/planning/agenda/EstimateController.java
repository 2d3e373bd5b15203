package org.baselinecme.planning.agenda;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Estimates of the time an activity takes. */
@Controller
class EstimateController {
    private final Agenda agenda;

    EstimateController(Agenda agenda) {
        this.agenda = agenda;
    }

    @PostMapping("/activities/{id}/estimate")
    String estimate(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String minutes,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String confirmed,
            RedirectAttributes flash) {
        agenda.estimate(me, id, minutes, why, confirmed);
        flash.addFlashAttribute("flash", "agenda.estimated");
        return "redirect:/activities/" + id + "/agenda";
    }
}
