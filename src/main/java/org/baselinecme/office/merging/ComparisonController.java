package org.baselinecme.office.merging;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds the other entry of a person, and shows both side by side. */
@Controller
@RequestMapping("/people/{person}")
class ComparisonController {
    private final Merging merging;
    private final MergePartners partners;

    ComparisonController(Merging merging, MergePartners partners) {
        this.merging = merging;
        this.partners = partners;
    }

    @GetMapping("/merge")
    String find(Me me, @PathVariable PersonId person, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", partners.find(me, person, q));
        return "merging/find";
    }

    @GetMapping("/comparison/{other}")
    String compare(
            Me me,
            @PathVariable PersonId person,
            @PathVariable PersonId other,
            @RequestParam(defaultValue = "") String keep,
            Model model) {
        if (keep.equals(person.toString())) return "redirect:/people/" + other + "/merge/" + person;
        if (keep.equals(other.toString())) return "redirect:/people/" + person + "/merge/" + other;
        model.addAttribute("page", merging.compare(me, person, other));
        return "merging/compare";
    }
}
