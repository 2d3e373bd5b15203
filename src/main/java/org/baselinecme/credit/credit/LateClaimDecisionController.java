package org.baselinecme.credit.credit;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The office grants or declines a late claim. */
@Controller
@RequestMapping("/activities/{id}/late-claims/{late}")
class LateClaimDecisionController {
    private final LateClaims late;

    LateClaimDecisionController(LateClaims late) {
        this.late = late;
    }

    @PostMapping("/grant")
    String grant(Me me, @PathVariable ActivityId id, @PathVariable("late") UUID claim, RedirectAttributes flash) {
        late.grant(me, id, claim);
        flash.addFlashAttribute("flash", "late.is-granted");
        return "redirect:/activities/" + id + "/awards";
    }

    @AsksFirst("late-refusal")
    @PostMapping("/refusal")
    String decline(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable("late") UUID claim,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        late.decline(me, id, claim, why);
        flash.addFlashAttribute("flash", "late.is-declined");
        return "redirect:/activities/" + id + "/awards";
    }
}
