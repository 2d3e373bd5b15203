package org.baselinecme.planning.agenda;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Slots that come again: week by week, or after they were removed. */
@Controller
class RepetitionController {
    private final AgendaRepetitions repetitions;
    private final Agenda agenda;

    RepetitionController(AgendaRepetitions repetitions, Agenda agenda) {
        this.repetitions = repetitions;
        this.agenda = agenda;
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

    @PostMapping("/activities/{id}/agenda/{slot}/restoration")
    String restore(Me me, @PathVariable ActivityId id, @PathVariable SlotId slot, RedirectAttributes flash) {
        agenda.restore(me, id, slot);
        flash.addFlashAttribute("flash", "agenda.restored");
        return "redirect:/activities/" + id + "/agenda";
    }
}
