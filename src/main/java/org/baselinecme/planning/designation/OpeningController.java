package org.baselinecme.planning.designation;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists an approved activity. */
@Controller
class OpeningController {
    private final Designations designations;

    OpeningController(Designations designations) {
        this.designations = designations;
    }

    @AsksFirst("opening")
    @PostMapping("/activities/{id}/opening")
    String open(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        designations.open(me, id);
        flash.addFlashAttribute("flash", "credit.opened");
        return "redirect:/activities/" + id + "/credit";
    }
}
