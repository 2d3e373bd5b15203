package org.baselinecme.planning.changes;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Relationships that were removed from what learners are told. */
@Controller
@RequestMapping("/activities/{id}/removed-relationships")
class RemovedRelationshipController {
    private final RemovedRelationships removed;

    RemovedRelationshipController(RemovedRelationships removed) {
        this.removed = removed;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", removed.of(me, id));
        return "changes/removed";
    }

    @PostMapping("/{contributor}")
    String note(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID contributor,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        removed.note(me, id, contributor, why);
        flash.addFlashAttribute("flash", "removed.noted");
        return "redirect:/activities/" + id + "/removed-relationships";
    }
}
