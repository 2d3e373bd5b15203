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

/** Undoes the merge of a person's entry, after saying what that means. */
@Controller
@RequestMapping("/people/{person}/separation")
class SeparationController {
    private final Merging merging;

    SeparationController(Merging merging) {
        this.merging = merging;
    }

    @GetMapping
    String show(Me me, @PathVariable PersonId person, Model model) {
        model.addAttribute("page", merging.separation(me, person));
        return "merging/separate";
    }

    @PostMapping
    String undo(
            Me me,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        merging.undo(me, person, why);
        flash.addFlashAttribute("flash", "merging.undone");
        return "redirect:/people/" + person;
    }
}
