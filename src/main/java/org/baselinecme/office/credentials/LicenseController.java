package org.baselinecme.office.credentials;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a state license. */
@Controller
@RequestMapping({"/profile/licenses", "/people/{person}/licenses"})
class LicenseController {
    private final Credentials credentials;
    private final LicenseChoices choices;

    LicenseController(Credentials credentials, LicenseChoices choices) {
        this.credentials = credentials;
        this.choices = choices;
    }

    @GetMapping("/new")
    String blank(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String number,
            Model model) {
        model.addAttribute("form", credentials.blank(me, person).said(state, number));
        return choices.shown(person, null, model);
    }

    @PostMapping
    String add(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @Valid @ModelAttribute("form") LicenseForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && !credentials.add(me, person, form)) errors.rejectValue("number", "license.known");
        if (errors.hasErrors()) return choices.shown(person, null, model);
        flash.addFlashAttribute("flash", "credentials.saved");
        return "redirect:" + Npis.base(person) + "/credentials";
    }
}
