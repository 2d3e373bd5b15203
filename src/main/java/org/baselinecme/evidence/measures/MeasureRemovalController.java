package org.baselinecme.evidence.measures;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Removal of a measure. */
@Controller
class MeasureRemovalController {
    private final Measures measures;

    MeasureRemovalController(Measures measures) {
        this.measures = measures;
    }

    @AsksFirst("removal")
    @PostMapping("/measures/{id}/removal")
    String drop(Me me, @PathVariable MeasureId id, RedirectAttributes flash) {
        var activity = measures.drop(me, id);
        flash.addFlashAttribute("flash", "measure.dropped");
        return "redirect:/activities/" + activity + "/outcomes";
    }
}
