package org.baselinecme.office.office;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets name, logo, color, contact and public texts of the provider. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 122,
        label = "nav.branding",
        path = "/settings/branding",
        duty = Duty.SET_UP_OFFICE)
@RequestMapping("/settings/branding")
class BrandingController {
    private final Brandings brandings;

    BrandingController(Brandings brandings) {
        this.brandings = brandings;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("form", brandings.form(me));
        return "office/branding";
    }

    @PostMapping
    String change(
            Me me, @Valid @ModelAttribute("form") BrandingForm form, BindingResult errors, RedirectAttributes flash) {
        brandings.form(me);
        if (!errors.hasErrors() && !form.isLegible())
            errors.rejectValue("accent", "branding.accent.faint", new Object[] {form.contrast()}, null);
        if (errors.hasErrors()) return "office/branding";
        brandings.change(me, form);
        flash.addFlashAttribute("flash", "branding.saved");
        return "redirect:/settings/branding";
    }
}
