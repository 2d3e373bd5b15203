package org.baselinecme.office.people;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects the record of a person. */
@Controller
@RequestMapping("/people/{person}/entry")
class PersonCorrectionController {
    private final PersonRecords entries;
    private final References references;
    private final Office office;

    PersonCorrectionController(PersonRecords entries, References references, Office office) {
        this.entries = entries;
        this.references = references;
        this.office = office;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute(
                "professions", references.read(ReferenceList.PROFESSION).of(ReferenceList.PROFESSION));
        model.addAttribute("departments", office.departments());
    }

    @GetMapping
    String edit(Me me, @PathVariable PersonId person, Model model) {
        model.addAttribute("form", entries.form(me, person));
        model.addAttribute("notes", entries.notes(me, person));
        return "people/edit";
    }

    @PostMapping
    String correct(
            Me me,
            @PathVariable PersonId person,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String why,
            Model model,
            RedirectAttributes flash) {
        entries.holderOf(me, form, Optional.of(person)).ifPresent(holder -> {
            model.addAttribute("holder", holder);
            if (errors.getTarget() != null) errors.rejectValue("email", "person.email.taken");
        });
        if (why.isBlank()
                && Stream.of("name", "credentials", "profession").noneMatch(errors::hasFieldErrors)
                && entries.needsReason(me, person, form)) errors.reject("person.why-missing");
        if (errors.hasErrors()) {
            model.addAttribute("notes", entries.notes(me, person));
            if (errors.hasGlobalErrors()) model.addAttribute("whyMissing", true);
            return "people/edit";
        }
        entries.correct(me, person, form, why);
        flash.addFlashAttribute("flash", "person.corrected");
        return "redirect:/people/" + person;
    }
}
