package org.baselinecme.needs;

import static org.baselinecme.office.ReferenceList.*;

import org.baselinecme.access.Me;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.office.References;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Lays the page of an assessment out, also when one of its forms is shown again. */
@Component
class Sheet {
    private final NeedsPages pages;
    private final References references;

    Sheet(NeedsPages pages, References references) {
        this.pages = pages;
        this.references = references;
    }

    String show(Me me, ActivityId activity, Model model) {
        model.addAttribute("page", pages.of(me, activity));
        model.addAttribute("lists", references.read(EVIDENCE_SOURCE, ACTIVITY_FORMAT, COMPETENCY));
        model.addAttribute("sources", EVIDENCE_SOURCE);
        model.addAttribute("targets", ChangeTarget.values());
        model.addAttribute("typed", Question.needs());
        if (!model.containsAttribute("evidence")) model.addAttribute("evidence", EvidenceForm.EMPTY);
        if (!model.containsAttribute("objective")) model.addAttribute("objective", ObjectiveForm.EMPTY);
        return "needs/show";
    }
}
