package org.baselinecme.planning.needs;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.Unsaved;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The needs assessment of an activity: to write in, to read, to decide. */
@Controller
class NeedsController {
    private final NeedsPageModel sheet;

    NeedsController(NeedsPageModel sheet) {
        this.sheet = sheet;
    }

    @GetMapping("/activities/{id}/needs")
    String show(Me me, @PathVariable ActivityId id, HttpServletRequest request, Model model) {
        Unsaved.take(request, SubmissionRules.page(id)).ifPresent(kept -> showAgain(kept, model));
        return sheet.show(me, id, model);
    }

    /** What could not be saved stands in its form again, still unsaved. */
    private static void showAgain(Unsaved kept, Model model) {
        var form = kept.form();
        model.addAttribute("keptObjective", form.endsWith("/objectives"));
        model.addAttribute("keptEvidence", form.endsWith("/evidence"));
        if (form.endsWith("/objectives")) model.addAttribute("objective", ObjectiveForm.kept(kept));
        else if (form.endsWith("/evidence")) model.addAttribute("evidence", EvidenceForm.kept(kept));
        else model.addAttribute("draft", Draft.kept(NeedsQuestion.of(form.substring(form.lastIndexOf('/') + 1)), kept));
    }
}
