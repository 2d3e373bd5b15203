package org.baselinecme.office.erasure;

import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking to be erased, with what goes and what stays. */
@Controller
@RequestMapping("/profile/data/erasure")
class ErasureController {
    private final Erasures erasures;

    ErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("page", erasures.mine(me));
        return "erasure/ask";
    }

    @PostMapping
    String ask(Me me, @RequestParam(defaultValue = "") String why, RedirectAttributes flash) {
        erasures.ask(me, why);
        flash.addFlashAttribute("flash", "erasure.asked");
        return "redirect:/profile/data/erasure";
    }

    @PostMapping("/withdrawal")
    String withdraw(Me me, RedirectAttributes flash) {
        erasures.withdraw(me);
        flash.addFlashAttribute("flash", "erasure.withdrawn");
        return "redirect:/profile/data";
    }
}
