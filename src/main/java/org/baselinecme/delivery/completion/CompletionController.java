package org.baselinecme.delivery.completion;

import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner states a completion. */
@Controller
class CompletionController {
    private final Completions completions;

    CompletionController(Completions completions) {
        this.completions = completions;
    }

    @PostMapping("/completions/{activity}")
    String state(
            Me me,
            @PathVariable ActivityId activity,
            @RequestParam Map<String, String> fields,
            RedirectAttributes flash) {
        completions.state(me, activity, CompletionForm.of(fields));
        flash.addFlashAttribute("flash", "completion.saved");
        return "redirect:/claims/" + activity;
    }
}
