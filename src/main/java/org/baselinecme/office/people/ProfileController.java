package org.baselinecme.office.people;

import jakarta.validation.Valid;
import java.util.List;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own profile. */
@Controller
@MenuItem(group = MenuGroup.OWN, order = 140, label = "nav.profile", path = "/profile", confirmed = true)
@RequestMapping("/profile")
class ProfileController {
    private final People people;
    private final IdentityRequests requests;
    private final References references;

    ProfileController(People people, IdentityRequests requests, References references) {
        this.people = people;
        this.requests = requests;
        this.references = references;
    }

    @ModelAttribute("professions")
    List<ReferenceRow> professions() {
        return references.read(ReferenceList.PROFESSION).of(ReferenceList.PROFESSION);
    }

    @ModelAttribute("zones")
    List<Zones.Choice> zones() {
        return Zones.CHOICES;
    }

    @GetMapping
    String edit(Me me, Model model) {
        model.addAttribute("form", people.profile(me));
        var lists = references.read(ReferenceList.PROFESSION);
        requests.mine(me).ifPresent(wanted -> model.addAttribute("requested", IdentityRequestPage.said(wanted, lists)));
        return "people/profile";
    }

    @PostMapping
    String change(
            Me me,
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String why,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && why.isBlank() && people.needsReason(me, form)) {
            errors.reject("person.why-missing");
            model.addAttribute("whyMissing", true);
        }
        if (errors.hasErrors()) return "people/profile";
        var asked = people.changeProfile(me, form, why);
        flash.addFlashAttribute("flash", asked ? "profile.asked" : "profile.saved");
        return "redirect:/profile";
    }

    /** Takes back what was asked for. */
    @PostMapping("/request/withdrawal")
    String withdraw(Me me, RedirectAttributes flash) {
        requests.withdraw(me);
        flash.addFlashAttribute("flash", "profile.asked.withdrawn");
        return "redirect:/profile";
    }
}
