package org.baselinecme.delivery.meetings;

import java.util.UUID;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ignores a row of a meeting file, or reopens it. */
@Controller
@RequestMapping("/activities/{id}/attendance/{slot}/queue/{row}")
class RowDecisionController {
    private final AttendeeMatches matches;

    RowDecisionController(AttendeeMatches matches) {
        this.matches = matches;
    }

    @PostMapping("/dismissal")
    String dismiss(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @PathVariable UUID row,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        matches.dismiss(me, id, slot, row, why);
        flash.addFlashAttribute("flash", "meeting-row.is-dismissed");
        return back(id, slot);
    }

    @PostMapping("/reopening")
    String reopen(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @PathVariable UUID row,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "ASK") CreditChoice credit,
            RedirectAttributes flash) {
        matches.reopen(me, id, slot, row, why, credit);
        flash.addFlashAttribute("flash", "meeting-row.is-reopened");
        return back(id, slot);
    }

    private static String back(ActivityId id, SlotId slot) {
        return "redirect:/activities/" + id + "/attendance/" + slot + "/queue";
    }
}
