package org.baselinecme.delivery.learning;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves and removes items of an assessment. */
@Controller
@RequestMapping("/activities/{id}/assessment/items/{item}")
class AssessmentOrderController {
    private final AssessmentAuthoring authoring;

    AssessmentOrderController(AssessmentAuthoring authoring) {
        this.authoring = authoring;
    }

    @PostMapping("/place")
    String move(
            Me me, @PathVariable ActivityId id, @PathVariable String item, @RequestParam(defaultValue = "") String to) {
        authoring.move(me, id, NotFound.unlessUuid(item), to.equals("up"));
        return "redirect:/activities/" + id + "/assessment";
    }

    @AsksFirst("removal")
    @PostMapping("/removal")
    String remove(Me me, @PathVariable ActivityId id, @PathVariable String item, RedirectAttributes flash) {
        authoring.remove(me, id, NotFound.unlessUuid(item));
        flash.addFlashAttribute("flash", "assessment.removed");
        return "redirect:/activities/" + id + "/assessment";
    }
}
