package org.baselinecme.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.access.Me;
import org.baselinecme.learning.Answers;
import org.springframework.ui.Model;

/** The screen on which a learner claims, whichever way they came: shown, and shown again where an answer is missing. */
class ClaimScreen {
    private static final int WRONG = 422;
    private final Claims claims;

    ClaimScreen(Claims claims) {
        this.claims = claims;
    }

    String show(ClaimPage page, Answers answers, Map<UUID, String> wrong, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("answers", answers);
        model.addAttribute("wrong", wrong);
        return "credit/claim";
    }

    String confirm(
            Me me,
            ClaimPage page,
            Map<String, String> fields,
            Function<Claims, UUID> claim,
            HttpServletResponse response,
            Model model) {
        var answers = Answers.of(fields);
        var wrong = answers.wrong(page.questions());
        if (page.isAsked() && !wrong.isEmpty()) {
            response.setStatus(WRONG);
            return show(page, answers, wrong, model);
        }
        return "redirect:/awards/" + claim.apply(claims);
    }
}
