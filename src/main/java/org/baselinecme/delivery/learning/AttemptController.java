package org.baselinecme.delivery.learning;

import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The baseline and the post-activity assessment of an activity, as a learner comes to them. */
@Controller
@RequestMapping("/assessments/{activity}/{occasion}")
class AttemptController {
    private final AssessmentAttempts sittings;

    AttemptController(AssessmentAttempts sittings) {
        this.sittings = sittings;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId activity, @PathVariable String occasion, Model model) {
        var page = sittings.page(me, activity, Occasion.at(occasion));
        model.addAttribute("page", page);
        model.addAttribute("answers", page.answers());
        model.addAttribute("wrong", Map.of());
        return "learning/sitting";
    }

    @PostMapping
    String begin(Me me, @PathVariable ActivityId activity, @PathVariable String occasion) {
        sittings.begin(me, activity, Occasion.at(occasion));
        return "redirect:/assessments/" + activity + "/" + occasion;
    }
}
