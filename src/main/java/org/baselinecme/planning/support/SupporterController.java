package org.baselinecme.planning.support;

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

/** One supporter of an activity. */
@Controller
@RequestMapping("/activities/{id}/support/{supporter}")
class SupporterController {
    private final SupportPages pages;
    private final CommercialSupport support;

    SupporterController(SupportPages pages, CommercialSupport support) {
        this.pages = pages;
        this.support = support;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, @PathVariable UUID supporter, Model model) {
        model.addAttribute("page", pages.of(me, id, supporter));
        model.addAttribute("form", AgreementForm.EMPTY);
        return "support/supporter";
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID supporter,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        support.withdraw(me, id, supporter, why);
        flash.addFlashAttribute("flash", "support.withdrawn");
        return "redirect:/activities/" + id + "/support";
    }
}
