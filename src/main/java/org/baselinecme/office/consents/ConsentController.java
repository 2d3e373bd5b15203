package org.baselinecme.office.consents;

import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own consents. */
@Controller
@RequestMapping("/profile/consents")
class ConsentController {
    private final Consents consents;

    ConsentController(Consents consents) {
        this.consents = consents;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("page", consents.mine(me));
        return "consents/show";
    }

    @PostMapping("/{kind}")
    String give(
            Me me, @PathVariable String kind, @RequestParam(defaultValue = "0") int version, RedirectAttributes flash) {
        consents.give(me, ConsentKind.of(kind), version);
        flash.addFlashAttribute("flash", "consents.given");
        return "redirect:/profile/consents";
    }

    @PostMapping("/{kind}/withdrawal")
    String withdraw(Me me, @PathVariable String kind, RedirectAttributes flash) {
        consents.withdraw(me, ConsentKind.of(kind));
        flash.addFlashAttribute("flash", "consents.withdrawn");
        return "redirect:/profile/consents";
    }
}
