package org.baselinecme.planning.activities;

import jakarta.validation.Valid;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** A new proposal. */
@Controller
class ProposalController {
    private final Activities activities;
    private final ActivityQueries lists;
    private final References references;

    ProposalController(Activities activities, ActivityQueries lists, References references) {
        this.activities = activities;
        this.lists = lists;
        this.references = references;
    }

    @ModelAttribute
    void choices(Me me, Model model) {
        model.addAttribute("departments", lists.departmentsToProposeIn(me));
        model.addAttribute(
                "professions", references.read(ReferenceList.PROFESSION).of(ReferenceList.PROFESSION));
    }

    @GetMapping("/activities/new")
    String edit(Model model) {
        model.addAttribute("form", ProposalForm.EMPTY);
        return "activities/new";
    }

    @PostMapping("/activities")
    String propose(Me me, @Valid @ModelAttribute("form") ProposalForm form, BindingResult errors) {
        if (errors.hasErrors()) return "activities/new";
        if (!isOffered(me, form)) {
            errors.rejectValue("department", "choice-unknown");
            return "activities/new";
        }
        return "redirect:/activities/" + activities.propose(me, form.toProposal()) + "/needs";
    }

    private boolean isOffered(Me me, ProposalForm form) {
        return lists.departmentsToProposeIn(me).stream()
                .anyMatch(department -> department.id().toString().equals(form.department()));
    }
}
