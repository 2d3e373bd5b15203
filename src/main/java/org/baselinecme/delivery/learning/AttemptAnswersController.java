package org.baselinecme.delivery.learning;

import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answers of a learner: saved as they are given, and submitted. */
@Controller
@RequestMapping("/assessments/{activity}/{occasion}")
class AttemptAnswersController {
    private final AssessmentAttempts attempts;

    AttemptAnswersController(AssessmentAttempts attempts) {
        this.attempts = attempts;
    }

    @PostMapping("/answers")
    @Nullable
    String save(
            Me me,
            @PathVariable ActivityId activity,
            @PathVariable String occasion,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestHeader(name = "HX-Request", defaultValue = "") String script,
            HttpServletResponse response,
            RedirectAttributes flash) {
        attempts.save(me, activity, AssessmentOccasion.at(occasion), Answers.ofMany(fields));
        if (script.isEmpty()) {
            flash.addFlashAttribute("flash", "attempt.saved");
            return "redirect:/assessments/" + activity + "/" + occasion;
        }
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return null;
    }

    @PostMapping("/submission")
    String submit(
            Me me,
            @PathVariable ActivityId activity,
            @PathVariable String occasion,
            @RequestParam MultiValueMap<String, String> fields,
            HttpServletResponse response,
            Model model) {
        var answers = Answers.ofMany(fields);
        var wrong = attempts.submit(me, activity, AssessmentOccasion.at(occasion), answers);
        if (wrong.isEmpty()) return "redirect:/assessments/" + activity + "/" + occasion;
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", attempts.page(me, activity, AssessmentOccasion.at(occasion)));
        model.addAttribute("answers", answers);
        model.addAttribute("wrong", wrong);
        return "learning/attempt";
    }
}
