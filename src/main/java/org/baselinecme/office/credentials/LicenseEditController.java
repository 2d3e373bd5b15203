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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects or removes a state license. */
@Controller
@RequestMapping({"/profile/licenses/{license}", "/people/{person}/licenses/{license}"})
class LicenseEditController {
    private final Credentials credentials;
    private final LicenseChoices choices;

    LicenseEditController(Credentials credentials, LicenseChoices choices) {
        this.credentials = credentials;
        this.choices = choices;
    }

    @GetMapping
    String edit(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @PathVariable LicenseId license,
            Model model) {
        model.addAttribute("form", credentials.form(me, person, license));
        return choices.shown(person, license, model);
    }

    @PostMapping
    String correct(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @PathVariable LicenseId license,
            @Valid @ModelAttribute("form") LicenseForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && !credentials.correct(me, person, license, form))
            errors.rejectValue("number", "license.known");
        if (errors.hasErrors()) return choices.shown(person, license, model);
        flash.addFlashAttribute("flash", "credentials.saved");
        return "redirect:" + Npis.base(person) + "/credentials";
    }

    @PostMapping("/removal")
    String remove(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @PathVariable LicenseId license,
            RedirectAttributes flash) {
        credentials.remove(me, person, license);
        flash.addFlashAttribute("flash", "license.removed");
        return "redirect:" + Npis.base(person) + "/credentials";
    }
}
