package org.baselinecme.planning.verbal;

import org.baselinecme.planning.disclosures.DisclosureId;
import org.baselinecme.planning.disclosures.Disclosures;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What staff recorded in my name: I read it here, and object where it is wrong. */
@Controller
@RequestMapping("/disclosure")
class RecordedDisclosureController {
    private final Disclosures disclosures;

    RecordedDisclosureController(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @GetMapping("/recorded")
    String show(Me me, Model model) {
        model.addAttribute("page", disclosures.mine(me));
        model.addAttribute("recorded", disclosures.isRecordedForMe(me));
        return "verbal/recorded";
    }

    @PostMapping("/objection")
    String object(
            Me me,
            @RequestParam DisclosureId seen,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        disclosures.object(me, seen, why);
        flash.addFlashAttribute("flash", "verbal.objected");
        return "redirect:/disclosure";
    }
}
