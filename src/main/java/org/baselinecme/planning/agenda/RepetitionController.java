package org.baselinecme.planning.agenda;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Repeats of a slot, week by week. */
@Controller
class RepetitionController {
    private final AgendaRepetitions repetitions;

    RepetitionController(AgendaRepetitions repetitions) {
        this.repetitions = repetitions;
    }

    @PostMapping("/activities/{id}/agenda/{slot}/repetition")
    String repeat(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @RequestParam(defaultValue = "") String times,
            @RequestParam(defaultValue = "") String until,
            RedirectAttributes flash) {
        flash.addFlashAttribute("repeated", repetitions.repeat(me, id, slot, times, until));
        return "redirect:/activities/" + id + "/agenda";
    }
}
