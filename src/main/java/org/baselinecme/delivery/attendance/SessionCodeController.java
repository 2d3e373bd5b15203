package org.baselinecme.delivery.attendance;

import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the code of a session to project, issues it, and lets it change on the screen or not. */
@Controller
class SessionCodeController {
    private final Attendance attendance;
    private final CodeRotations rotations;

    SessionCodeController(Attendance attendance, CodeRotations rotations) {
        this.attendance = attendance;
        this.rotations = rotations;
    }

    @GetMapping("/activities/{id}/attendance/{slot}/code")
    String show(Me me, @PathVariable ActivityId id, @PathVariable SlotId slot, Model model) {
        var page = rotations.page(me, id, slot);
        if (page.isEmpty()) return "redirect:/activities/" + id + "/attendance/" + slot;
        model.addAttribute("page", page.get());
        return "attendance/code";
    }

    @PostMapping("/activities/{id}/attendance/{slot}/code")
    String issue(Me me, @PathVariable ActivityId id, @PathVariable SlotId slot) {
        attendance.issueCode(me, id, slot);
        return "redirect:/activities/" + id + "/attendance/" + slot + "/code";
    }

    @PostMapping("/activities/{id}/attendance/{slot}/code/rotation")
    String rotate(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @RequestParam(defaultValue = "false") boolean on) {
        rotations.set(me, id, slot, on);
        return "redirect:/activities/" + id + "/attendance/" + slot + "/code";
    }
}
