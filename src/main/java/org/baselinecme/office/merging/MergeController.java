package org.baselinecme.office.merging;

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

/** Merges the entry of a person into another, after saying what that means. */
@Controller
@RequestMapping("/people/{person}/merge/{into}")
class MergeController {
    private final Merging merging;

    MergeController(Merging merging) {
        this.merging = merging;
    }

    @GetMapping
    String confirm(Me me, @PathVariable PersonId person, @PathVariable PersonId into, Model model) {
        model.addAttribute("page", merging.confirm(me, person, into));
        return "merging/confirm";
    }

    @PostMapping
    String merge(
            Me me,
            @PathVariable PersonId person,
            @PathVariable PersonId into,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        merging.merge(me, person, into, why);
        flash.addFlashAttribute("flash", "merging.done");
        return "redirect:/people/" + into;
    }
}
