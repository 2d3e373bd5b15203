package org.baselinecme.planning.needs;

import jakarta.validation.Valid;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Proposed objectives. */
@Controller
@RequestMapping("/activities/{id}/needs/objectives")
class ObjectiveController {
    private final Objectives objectives;
    private final NeedsPageModel page;

    ObjectiveController(Objectives objectives, NeedsPageModel page) {
        this.objectives = objectives;
        this.page = page;
    }

    @PostMapping
    String propose(
            Me me,
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("objective") ObjectiveForm form,
            BindingResult errors,
            Model model) {
        if (errors.hasErrors()) return page.show(me, id, model);
        objectives.propose(me, id, form);
        return back(id);
    }

    @PostMapping("/{objective}")
    String reword(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID objective,
            @Valid @ModelAttribute("objective") ObjectiveForm form,
            BindingResult errors,
            Model model) {
        if (errors.hasErrors()) return page.show(me, id, model);
        objectives.reword(me, id, objective, form);
        return back(id);
    }

    @AsksFirst("removal")
    @PostMapping("/{objective}/removal")
    String remove(Me me, @PathVariable ActivityId id, @PathVariable UUID objective) {
        objectives.remove(me, id, objective);
        return back(id);
    }

    private static String back(ActivityId id) {
        return "redirect:" + SubmissionPolicy.page(id) + "#objectives";
    }
}
