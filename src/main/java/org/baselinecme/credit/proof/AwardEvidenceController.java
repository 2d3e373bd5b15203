package org.baselinecme.credit.proof;

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

/** Lists awards that attendance supports less of, and corrects or keeps those of a claim. */
@Controller
@RequestMapping("/activities/{id}/awards/evidence")
class AwardEvidenceController {
    private final AwardEvidencePages pages;
    private final AwardEvidence evidence;

    AwardEvidenceController(AwardEvidencePages pages, AwardEvidence evidence) {
        this.pages = pages;
        this.evidence = evidence;
    }

    @GetMapping
    String index(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        return "proof/evidence";
    }

    @PostMapping("/{claim}/correction")
    String correct(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID claim,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        evidence.correct(me, id, claim, why);
        flash.addFlashAttribute("flash", "proof.corrected");
        return "redirect:/activities/" + id + "/awards/evidence";
    }

    @PostMapping("/{claim}/retention")
    String keep(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID claim,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        evidence.keep(me, id, claim, why);
        flash.addFlashAttribute("flash", "proof.kept");
        return "redirect:/activities/" + id + "/awards/evidence";
    }
}
