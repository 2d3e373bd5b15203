package org.baselinecme.credit.credit;

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

/** Staff reverse the awards of a claim, or replace them by a corrected amount. */
@Controller
@RequestMapping("/activities/{id}/awards/{claim}")
class ReversalController {
    private final AwardCorrections corrections;

    ReversalController(AwardCorrections corrections) {
        this.corrections = corrections;
    }

    @AsksFirst("reversal")
    @PostMapping("/reversal")
    String reverse(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable String claim,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        corrections.reverse(me, id, NotFound.unlessUuid(claim), why);
        flash.addFlashAttribute("flash", "awards.reversed.done");
        return "redirect:/activities/" + id + "/awards/" + claim;
    }

    @PostMapping("/correction")
    String award(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable String claim,
            @RequestParam(defaultValue = "") String credits,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        var anew = corrections.award(me, id, NotFound.unlessUuid(claim), credits, why);
        flash.addFlashAttribute("flash", "awards.corrected.done");
        return "redirect:/activities/" + id + "/awards/" + anew;
    }
}
