package org.baselinecme.office.provider;

import jakarta.validation.Valid;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.Zones;
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

/** Sets by whom the provider is accredited, its status and term, and its time zone. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 117,
        label = "nav.provider",
        path = AccreditationController.PAGE,
        duty = Duty.SET_UP_OFFICE)
@RequestMapping(AccreditationController.PAGE)
class AccreditationController {
    static final String PAGE = "/settings/provider";
    private final Accreditations accreditations;
    private final Office office;

    AccreditationController(Accreditations accreditations, Office office) {
        this.accreditations = accreditations;
        this.office = office;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("form", accreditations.form(me));
        return page(model);
    }

    @PostMapping
    String change(
            Me me,
            @Valid @ModelAttribute("form") ProviderForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        accreditations.form(me);
        if (errors.getTarget() != null && form.isZoneToConfirm(office.provider()))
            errors.rejectValue("zoneConfirmed", "accredited.zone.confirm");
        if (errors.hasErrors()) return page(model);
        accreditations.change(me, form);
        flash.addFlashAttribute("flash", "accredited.saved");
        return "redirect:" + PAGE;
    }

    private String page(Model model) {
        model.addAttribute("provider", office.provider());
        model.addAttribute("zones", Zones.CHOICES);
        model.addAttribute("statuses", AccreditationStatus.values());
        return "provider/show";
    }
}
