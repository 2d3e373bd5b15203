package org.baselinecme.planning.needs;

import static org.baselinecme.office.office.ReferenceList.*;

import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of an assessment into the model, also when one of its forms is shown again with errors. */
@Component
class NeedsPageModel {
    private final NeedsPages pages;
    private final References references;

    NeedsPageModel(NeedsPages pages, References references) {
        this.pages = pages;
        this.references = references;
    }

    String show(Me me, ActivityId activity, Model model) {
        model.addAttribute("page", pages.of(me, activity));
        model.addAttribute("lists", references.read(EVIDENCE_SOURCE, ACTIVITY_FORMAT, COMPETENCY));
        model.addAttribute("sources", EVIDENCE_SOURCE);
        model.addAttribute("targets", ChangeTarget.values());
        model.addAttribute("typed", NeedsQuestion.needs());
        if (!model.containsAttribute("evidence")) model.addAttribute("evidence", EvidenceForm.EMPTY);
        if (!model.containsAttribute("objective")) model.addAttribute("objective", ObjectiveForm.EMPTY);
        return "needs/show";
    }
}
