package org.baselinecme.delivery.completion;

import java.util.HashMap;
import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the learners of an activity completed, and recording it for them. */
@Controller
@RequestMapping("/activities/{id}/completions")
class StaffCompletionController {
    private final StaffCompletions completions;

    StaffCompletionController(StaffCompletions completions) {
        this.completions = completions;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", completions.page(me, id));
        return "completion/show";
    }

    @PostMapping
    String record(
            Me me, @PathVariable ActivityId id, @RequestParam Map<String, String> fields, RedirectAttributes flash) {
        var chosen = fields.getOrDefault("learner", "").split(":", 2);
        var form = new HashMap<>(fields);
        if (chosen.length == 2) form.put("presentation", chosen[1]);
        var learner = new PersonId(NotFound.unlessUuid(chosen[0]));
        completions.record(
                me,
                id,
                learner,
                CompletionForm.of(form),
                fields.getOrDefault("why", ""),
                fields.getOrDefault("confirmed", ""));
        flash.addFlashAttribute("flash", "completion.recorded");
        return "redirect:/activities/" + id + "/completions";
    }
}
