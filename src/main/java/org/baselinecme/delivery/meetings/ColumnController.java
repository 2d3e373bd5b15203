package org.baselinecme.delivery.meetings;

import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The columns of an attendance table that no platform wrote. */
@Controller
@RequestMapping("/activities/{id}/attendance/{slot}/files/{file}/columns")
class ColumnController {
    private final ColumnChoices choices;

    ColumnController(ColumnChoices choices) {
        this.choices = choices;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, @PathVariable SlotId slot, @PathVariable UUID file, Model model) {
        model.addAttribute("page", choices.page(me, id, slot, file));
        return "meetings/columns";
    }

    @PostMapping
    String choose(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @PathVariable UUID file,
            @ModelAttribute("columns") ColumnForm form) {
        choices.choose(me, id, slot, file, form);
        return "redirect:/activities/" + id + "/attendance/" + slot + "/files/" + file;
    }
}
