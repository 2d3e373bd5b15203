package org.baselinecme.credit.credit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.baselinecme.delivery.learning.Answers;
import org.baselinecme.delivery.learning.Evaluations;
import org.springframework.ui.Model;

/** Shows the claim page and handles its form, for both claim controllers: without a code and with one. */
class ClaimPageHandler {
    private static final int WRONG = 422;
    private final Claims claims;
    private final Evaluations evaluations;

    ClaimPageHandler(Claims claims, Evaluations evaluations) {
        this.claims = claims;
        this.evaluations = evaluations;
    }

    String show(ClaimPage page, Answers answers, Map<UUID, String> wrong, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("answers", answers);
        model.addAttribute("wrong", wrong);
        return "credit/claim";
    }

    /** Claims, or shows the page again with errors if an evaluation answer is missing. The page is loaded only then. */
    String confirm(
            Supplier<ClaimPage> page,
            Map<String, String> fields,
            Function<Claims, UUID> claim,
            HttpServletResponse response,
            Model model) {
        var answers = Answers.of(fields);
        if (!answers.wrong(evaluations.questions()).isEmpty()) {
            var again = page.get();
            var wrong = answers.wrong(again.questions());
            if (again.isAsked() && !wrong.isEmpty()) {
                response.setStatus(WRONG);
                return show(again, answers, wrong, model);
            }
        }
        return "redirect:/awards/" + claim.apply(claims);
    }
}
