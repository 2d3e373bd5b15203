package org.baselinecme.planning.activities;

import jakarta.validation.Valid;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Title, dates and audience of an activity. */
@Controller
@RequestMapping("/activities/{id}/particulars")
class ParticularsController {
    private final Particulars particulars;
    private final References references;

    ParticularsController(Particulars particulars, References references) {
        this.particulars = particulars;
        this.references = references;
    }

    @ModelAttribute
    void choices(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("place", particulars.place(me, id));
        model.addAttribute(
                "professions", references.read(ReferenceList.PROFESSION).of(ReferenceList.PROFESSION));
    }

    @GetMapping
    String edit(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("form", particulars.of(me, id));
        return "activities/particulars";
    }

    @PostMapping
    String reword(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "") String confirmed) {
        if (errors.hasErrors()) return "activities/particulars";
        particulars.reword(me, id, form, confirmed);
        return "redirect:/activities/" + id;
    }
}
