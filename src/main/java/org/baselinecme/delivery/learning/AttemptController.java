package org.baselinecme.delivery.learning;

import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The baseline and the post-activity assessment of an activity, for a learner. */
@Controller
@RequestMapping("/assessments/{activity}/{occasion}")
class AttemptController {
    private final AssessmentAttempts attempts;

    AttemptController(AssessmentAttempts attempts) {
        this.attempts = attempts;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId activity, @PathVariable String occasion, Model model) {
        var page = attempts.page(me, activity, AssessmentOccasion.at(occasion));
        model.addAttribute("page", page);
        model.addAttribute("answers", page.answers());
        model.addAttribute("wrong", Map.of());
        return "learning/attempt";
    }

    @PostMapping
    String begin(Me me, @PathVariable ActivityId activity, @PathVariable String occasion) {
        try {
            attempts.begin(me, activity, AssessmentOccasion.at(occasion));
        } catch (DataIntegrityViolationException begunMeanwhile) {
            // a second click: the attempt of the first one is open
            return page(activity, occasion);
        }
        return page(activity, occasion);
    }

    private static String page(ActivityId activity, String occasion) {
        return "redirect:/assessments/" + activity + "/" + occasion;
    }
}
