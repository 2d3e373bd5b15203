package org.baselinecme.office.people;

import jakarta.validation.Valid;
import java.util.List;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own profile. */
@Controller
@MenuItem(order = 140, label = "nav.profile", path = "/profile", byLink = false)
@RequestMapping("/profile")
class ProfileController {
    private final People people;
    private final References references;

    ProfileController(People people, References references) {
        this.people = people;
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
        return "people/profile";
    }

    @PostMapping
    String change(
            Me me, @Valid @ModelAttribute("form") ProfileForm form, BindingResult errors, RedirectAttributes flash) {
        if (errors.hasErrors()) return "people/profile";
        people.changeProfile(me, form);
        flash.addFlashAttribute("flash", "profile.saved");
        return "redirect:/profile";
    }
}
