package org.baselinecme.delivery.roll;

import java.util.List;
import java.util.UUID;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records people on the roll of a session, undoes it at once, and withdraws a mistake that is found later. */
@Controller
@RequestMapping("/activities/{id}/attendance/{slot}/people")
class PresenceController {
    private final Attendance attendance;

    PresenceController(Attendance attendance) {
        this.attendance = attendance;
    }

    @PostMapping
    String record(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @RequestParam(defaultValue = "") List<PersonId> person,
            RedirectAttributes flash) {
        var added = attendance.record(me, id, slot, person);
        flash.addFlashAttribute("flash", added.isEmpty() ? "roll.nobody-ticked" : "attendance.ticked");
        flash.addFlashAttribute("flashTone", added.isEmpty() ? "wait" : "ok");
        if (!added.isEmpty()) flash.addFlashAttribute("undoable", added);
        return back(id, slot);
    }

    @PostMapping("/undo")
    String undo(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @RequestParam(defaultValue = "") List<UUID> presence,
            RedirectAttributes flash) {
        attendance.undo(me, id, slot, presence);
        flash.addFlashAttribute("flash", "roll.undone");
        return back(id, slot);
    }

    @PostMapping("/{presence}/withdrawal")
    String withdraw(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @PathVariable UUID presence,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "ASK") CreditChoice credit,
            RedirectAttributes flash) {
        attendance.withdraw(me, id, slot, presence, why, credit);
        flash.addFlashAttribute("flash", "attendance.withdrawn");
        return back(id, slot);
    }

    private static String back(ActivityId id, SlotId slot) {
        return "redirect:/activities/" + id + "/attendance/" + slot;
    }
}
