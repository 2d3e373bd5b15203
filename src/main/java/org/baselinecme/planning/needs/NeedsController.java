package org.baselinecme.planning.needs;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.baselinecme.platform.web.Unsaved;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a needs assessment: to write, to read, to decide. */
@Controller
@ActivityTab(group = ActivityGroup.PLAN, order = 20, label = "tabs.needs", path = "/activities/{id}/needs")
class NeedsController {
    private final NeedsPageModel page;

    NeedsController(NeedsPageModel page) {
        this.page = page;
    }

    @GetMapping("/activities/{id}/needs")
    String show(Me me, @PathVariable ActivityId id, HttpServletRequest request, Model model) {
        Unsaved.take(request, SubmissionPolicy.page(id)).ifPresent(kept -> showAgain(kept, model));
        return page.show(me, id, model);
    }

    /** Fills the form again with a text that could not be saved. */
    private static void showAgain(Unsaved kept, Model model) {
        var form = kept.form();
        model.addAttribute("keptObjective", form.endsWith("/objectives"));
        model.addAttribute("keptEvidence", form.endsWith("/evidence"));
        if (form.endsWith("/objectives")) model.addAttribute("objective", ObjectiveForm.kept(kept));
        else if (form.endsWith("/evidence")) model.addAttribute("evidence", EvidenceForm.kept(kept));
        else model.addAttribute("draft", Draft.kept(NeedsQuestion.of(form.substring(form.lastIndexOf('/') + 1)), kept));
    }
}
