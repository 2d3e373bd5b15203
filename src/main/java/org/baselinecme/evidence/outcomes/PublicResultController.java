package org.baselinecme.evidence.outcomes;

import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Results on public pages. */
@Controller
@RequestMapping("/measures/{id}/results")
class PublicResultController {
    private final PublicResults results;

    PublicResultController(PublicResults results) {
        this.results = results;
    }

    @PostMapping
    String publish(Me me, @PathVariable MeasureId id, @RequestParam ActivityId activity, RedirectAttributes flash) {
        results.publish(me, id, activity);
        flash.addFlashAttribute("flash", "result.published");
        return "redirect:/measures/" + id + "#results";
    }

    @PostMapping("/{result}/removal")
    String takeOff(Me me, @PathVariable MeasureId id, @PathVariable UUID result, RedirectAttributes flash) {
        results.takeOff(me, id, result);
        flash.addFlashAttribute("flash", "result.taken-off");
        return "redirect:/measures/" + id + "#results";
    }
}
