package org.baselinecme.credit.past;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The past credit of a person, and its correction. */
@Controller
@RequestMapping("/people/{person}/earlier-credits")
class PastCreditController {
    private static final String FORM = "past/entry";
    private final PastCredits credits;

    PastCreditController(PastCredits credits) {
        this.credits = credits;
    }

    @GetMapping
    String list(Me me, @PathVariable PersonId person, Model model) {
        model.addAttribute("page", credits.page(me, person));
        return "past/list";
    }

    @GetMapping("/{entry}")
    String edit(Me me, @PathVariable PersonId person, @PathVariable PastCreditId entry, Model model) {
        var page = credits.entry(me, person, entry);
        model.addAttribute("page", page);
        model.addAttribute("form", page.form());
        return FORM;
    }

    @PostMapping("/{entry}")
    String correct(
            Me me,
            @PathVariable PersonId person,
            @PathVariable PastCreditId entry,
            @Valid @ModelAttribute("form") PastCreditForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("page", credits.entry(me, person, entry));
            return FORM;
        }
        credits.correct(me, person, entry, form);
        flash.addFlashAttribute("flash", "past.corrected");
        return "redirect:" + PastCreditPage.path(person);
    }
}
