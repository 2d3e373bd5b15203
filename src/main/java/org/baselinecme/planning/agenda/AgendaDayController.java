package org.baselinecme.planning.agenda;

import java.time.LocalDate;
import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.Undo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Days of an agenda that move to another date. */
@Controller
class AgendaDayController {
    private final AgendaDays days;

    AgendaDayController(AgendaDays days) {
        this.days = days;
    }

    @PostMapping("/activities/{id}/agenda/days/{day}")
    String move(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable LocalDate day,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String confirmed,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        var moved = days.move(me, id, day, to, confirmed, why);
        var undo = "/activities/" + id + "/agenda/days/" + moved.to() + "/restoration";
        Undo.offer(flash, "agenda.day-moved", undo, Map.of("before", moved.before()));
        return "redirect:/activities/" + id + "/agenda#day-" + moved.to();
    }

    @PostMapping("/activities/{id}/agenda/days/{day}/restoration")
    String restore(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String confirmed,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        var day = days.restore(me, id, before, confirmed, why);
        flash.addFlashAttribute("flash", "agenda.day-restored");
        return "redirect:/activities/" + id + "/agenda#day-" + day;
    }
}
