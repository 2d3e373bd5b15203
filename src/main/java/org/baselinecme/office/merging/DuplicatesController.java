package org.baselinecme.office.merging;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People who may have been entered twice. */
@Controller
@RequestMapping("/people/duplicates")
class DuplicatesController {
    private final Duplicates duplicates;

    DuplicatesController(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @GetMapping
    String list(Me me, Model model) {
        model.addAttribute("page", duplicates.list(me));
        return "merging/duplicates";
    }

    @PostMapping("/dismissal")
    String dismiss(Me me, @RequestParam PersonId one, @RequestParam PersonId other, RedirectAttributes flash) {
        duplicates.dismiss(me, one, other);
        flash.addFlashAttribute("flash", "merging.dismissed");
        return "redirect:/people/duplicates";
    }
}
