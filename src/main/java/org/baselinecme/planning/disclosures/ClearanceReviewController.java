package org.baselinecme.planning.disclosures;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review of one person in one role: relationships and decisions. */
@Controller
@RequestMapping("/activities/{id}/people/{contributor}")
class ClearanceReviewController {
    private final Clearances clearances;
    private final RosterPages pages;

    ClearanceReviewController(Clearances clearances, RosterPages pages) {
        this.clearances = clearances;
        this.pages = pages;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, @PathVariable UUID contributor, Model model) {
        model.addAttribute("page", pages.of(me, id, contributor));
        return "disclosures/review";
    }

    @PostMapping("/decisions")
    String decide(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID contributor,
            @ModelAttribute ClearanceDecisionForm form,
            RedirectAttributes flash) {
        clearances.decide(me, id, contributor, form);
        flash.addFlashAttribute("flash", "clearance.decided");
        return "redirect:/activities/" + id + "/people/" + contributor;
    }

    @AsksFirst("disqualification")
    @PostMapping("/disqualification")
    String disqualify(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID contributor,
            @RequestParam String why,
            RedirectAttributes flash) {
        clearances.disqualify(me, id, contributor, why);
        flash.addFlashAttribute("flash", "clearance.disqualified");
        return "redirect:/activities/" + id + "/people";
    }
}
