package org.baselinecme.planning.verbal;

import java.util.List;
import java.util.Map;
import org.baselinecme.office.companies.Companies;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.disclosures.DisclosureForm;
import org.baselinecme.planning.disclosures.DisclosurePage;
import org.baselinecme.planning.disclosures.Disclosures;
import org.baselinecme.planning.disclosures.RelationshipType;
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

/** A disclosure that staff record for a person who tells it to them. */
@Controller
@RequestMapping("/people/{person}/disclosure")
class VerbalDisclosureController {
    private final Disclosures disclosures;
    private final Companies companies;
    private final People people;

    VerbalDisclosureController(Disclosures disclosures, Companies companies, People people) {
        this.disclosures = disclosures;
        this.companies = companies;
        this.people = people;
    }

    @ModelAttribute
    void about(Me me, @PathVariable PersonId person, Model model) {
        model.addAttribute("page", disclosures.of(me, person));
        model.addAttribute("names", companies.names(me));
        model.addAttribute("name", people.names(List.of(person)).getOrDefault(person, ""));
        model.addAttribute("natures", RelationshipType.values());
        model.addAttribute("ids", Map.of("person", person));
    }

    @GetMapping
    String edit(@ModelAttribute("page") DisclosurePage page, Model model) {
        model.addAttribute("form", page.form());
        return "verbal/record";
    }

    @PostMapping
    String record(
            Me me,
            @PathVariable PersonId person,
            @RequestParam(required = false) @Nullable String more,
            @RequestParam(defaultValue = "") String why,
            @ModelAttribute("page") DisclosurePage page,
            @ModelAttribute("form") DisclosureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (more != null) {
            model.addAttribute("form", form.withMore());
            return "verbal/record";
        }
        form.check(errors, disclosures.lookBack(me));
        if (page.isKnown() && why.isBlank()) {
            errors.reject("disclosure.replaced-why");
            model.addAttribute("whyMissing", true);
        }
        if (errors.hasErrors()) return "verbal/record";
        disclosures.recordVerbal(me, person, form, why);
        flash.addFlashAttribute("flash", "disclosure.taken-down");
        return "redirect:/people/" + person + "/disclosure";
    }

    @PostMapping("/changes")
    String reportChange(Me me, @PathVariable PersonId person, @RequestParam String why, RedirectAttributes flash) {
        disclosures.reportChange(me, person, why);
        flash.addFlashAttribute("flash", "disclosure.change-reported");
        return "redirect:/people/" + person + "/disclosure";
    }
}
