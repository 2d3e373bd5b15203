package org.baselinecme.office.people;

import jakarta.validation.Valid;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a person, on the way to a roster or for the list. */
@Controller
class PersonEntryController {
    private final PersonRecords entries;
    private final References references;
    private final Office office;

    PersonEntryController(PersonRecords entries, References references, Office office) {
        this.entries = entries;
        this.references = references;
        this.office = office;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute(
                "professions", references.read(ReferenceList.PROFESSION).of(ReferenceList.PROFESSION));
        model.addAttribute("departments", office.openDepartments());
    }

    @GetMapping("/people/new")
    String edit(
            Me me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable ActivityId activity,
            Model model) {
        model.addAttribute("form", entries.blank(me, name));
        model.addAttribute("activity", activity);
        return "people/edit";
    }

    @PostMapping("/people")
    String enter(
            Me me,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable ActivityId activity,
            Model model,
            RedirectAttributes flash) {
        entries.holderOf(me, form, Optional.empty()).ifPresent(holder -> {
            model.addAttribute("holder", holder);
            if (errors.getTarget() != null) errors.rejectValue("email", "person.email.taken");
        });
        model.addAttribute("activity", activity);
        if (errors.hasErrors()) return "people/edit";
        entries.enter(me, form);
        flash.addFlashAttribute("flash", "person.entered");
        flash.addAttribute(activity == null ? "q" : "find", form.name().strip());
        return activity == null ? "redirect:/people" : "redirect:/activities/" + activity + "/people";
    }
}
