package org.baselinecme.delivery.roll;

import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Checks the people of selected registrations in to a session. */
@Controller
@RequestMapping("/activities/{id}/registrations/check-in")
class GroupCheckInController {
    private final GroupCheckIn group;

    GroupCheckInController(GroupCheckIn group) {
        this.group = group;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("page", group.page(me, id, address));
        return "roll/check-in";
    }

    @PostMapping
    String checkIn(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam SlotId slot,
            @RequestParam MultiValueMap<String, String> address,
            RedirectAttributes flash) {
        var result = group.checkIn(me, id, slot, address);
        var added = result.added();
        flash.addFlashAttribute("flash", added.isEmpty() ? "roll.nobody-ticked" : "attendance.ticked");
        flash.addFlashAttribute("flashTone", added.isEmpty() ? "wait" : "ok");
        if (!added.isEmpty()) flash.addFlashAttribute("undoable", added);
        if (!result.out().isEmpty()) flash.addFlashAttribute("leftOut", result.out());
        return "redirect:/activities/" + id + "/attendance/" + slot;
    }
}
