package org.baselinecme.needs;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.access.Me;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.web.Unsaved;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The needs assessment of an activity: to write in, to read, to decide. */
@Controller
class NeedsController {
    private final Sheet sheet;

    NeedsController(Sheet sheet) {
        this.sheet = sheet;
    }

    @GetMapping("/activities/{id}/needs")
    String show(Me me, @PathVariable ActivityId id, HttpServletRequest request, Model model) {
        Unsaved.take(request, SubmissionRules.page(id) + "/answers/")
                .map(kept ->
                        Draft.kept(Question.of(kept.form().substring(kept.form().lastIndexOf('/') + 1)), kept))
                .ifPresent(draft -> model.addAttribute("draft", draft));
        return sheet.show(me, id, model);
    }
}
