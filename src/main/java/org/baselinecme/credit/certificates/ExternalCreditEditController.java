package org.baselinecme.credit.certificates;

import jakarta.validation.Valid;
import java.util.List;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes or removes external credit. */
@Controller
@RequestMapping("/transcript/external/{credit}")
class ExternalCreditEditController {
    private static final String FORM = "certificates/external";
    private final ExternalCredits credits;

    ExternalCreditEditController(ExternalCredits credits) {
        this.credits = credits;
    }

    @ModelAttribute("systems")
    List<String> systems() {
        return credits.systems();
    }

    @GetMapping
    String edit(Me me, @PathVariable ExternalCreditId credit, Model model) {
        model.addAttribute("form", credits.form(me, credit));
        model.addAttribute("credit", credit);
        return FORM;
    }

    @PostMapping
    String change(
            Me me,
            @PathVariable ExternalCreditId credit,
            @Valid @ModelAttribute("form") ExternalCreditForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        model.addAttribute("credit", credit);
        if (errors.hasErrors()) return FORM;
        credits.change(me, credit, form);
        flash.addFlashAttribute("flash", "external.saved");
        return "redirect:" + page(form);
    }

    @AsksFirst("removal")
    @PostMapping("/removal")
    String remove(Me me, @PathVariable ExternalCreditId credit, RedirectAttributes flash) {
        credits.remove(me, credit);
        flash.addFlashAttribute("flash", "external.removed");
        return "redirect:/my-cme/earned";
    }

    /** Path of the transcript that contains the entry. */
    static String page(ExternalCreditForm form) {
        var year = form.day().getYear();
        return "/my-cme/earned?from=%d-01-01&to=%d-12-31".formatted(year, year);
    }
}
