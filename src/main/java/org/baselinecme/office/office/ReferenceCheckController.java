package org.baselinecme.office.office;

import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that every entry of a reference list was compared with its source today. */
@Controller
class ReferenceCheckController {
    private final References references;

    ReferenceCheckController(References references) {
        this.references = references;
    }

    @PostMapping("/settings/lists/{list}/check")
    String check(Me me, @PathVariable String list, RedirectAttributes flash) {
        references.check(me, list);
        flash.addFlashAttribute("flash", "lists.all-checked");
        return "redirect:/settings/lists#" + list;
    }
}
