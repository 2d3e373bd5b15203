package org.baselinecme.delivery.roll;

import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the roll of a session. */
@Controller
class RollController {
    private final RollPages pages;

    RollController(RollPages pages) {
        this.pages = pages;
    }

    @GetMapping("/activities/{id}/attendance/{slot}")
    String show(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @RequestParam(defaultValue = "") String find,
            Model model) {
        var roll = pages.of(me, id, slot, find);
        model.addAttribute("roll", roll);
        model.addAttribute("page", roll.sheet());
        return "roll/show";
    }
}
