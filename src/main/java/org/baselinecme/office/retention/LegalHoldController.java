package org.baselinecme.office.retention;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The legal hold on a person: set and lifted, each with its reason. */
@Controller
@RequestMapping("/people/{person}/hold")
class LegalHoldController {
    private final LegalHolds holds;

    LegalHoldController(LegalHolds holds) {
        this.holds = holds;
    }

    @GetMapping
    String show(Me me, @PathVariable PersonId person, Model model) {
        model.addAttribute("page", holds.of(me, person));
        return "retention/hold";
    }

    @PostMapping
    String set(
            Me me,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        holds.set(me, person, why);
        flash.addFlashAttribute("flash", "hold.saved");
        return "redirect:/people/" + person + "/hold";
    }

    @PostMapping("/lifting")
    String lift(
            Me me,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        holds.lift(me, person, why);
        flash.addFlashAttribute("flash", "hold.lifted");
        return "redirect:/people/" + person + "/hold";
    }
}
