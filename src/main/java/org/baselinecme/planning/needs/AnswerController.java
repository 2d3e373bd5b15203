package org.baselinecme.planning.needs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Saves the answer to one question. */
@Controller
class AnswerController {
    private final NeedsAnswers answers;
    private final NeedsQueries queries;
    private final NeedsPageModel page;

    AnswerController(NeedsAnswers answers, NeedsQueries queries, NeedsPageModel page) {
        this.answers = answers;
        this.queries = queries;
        this.page = page;
    }

    @PostMapping("/activities/{id}/needs/answers/{question}")
    String save(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable String question,
            AnswerSent sent,
            Model model,
            HttpServletResponse response) {
        var asked = NeedsQuestion.of(question);
        var form = sent.form();
        if (form.isAbsurd()) throw new Refused(List.of(Objection.blocking("needs.absurd", SubmissionPolicy.page(id))));
        try {
            answers.save(me, id, asked, form);
            return "redirect:" + SubmissionPolicy.page(id) + "#" + asked.code();
        } catch (OptimisticLockingFailureException somebodySaved) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var theirs = queries.answer(id, asked).orElseGet(() -> new NeedsAnswer(id, asked));
            model.addAttribute("draft", Draft.conflicting(theirs, form));
            return page.show(me, id, model);
        }
    }

    /** The fields of the form as they come. */
    record AnswerSent(
            @Nullable Integer version,
            @Nullable String text,
            @Nullable String cause,
            @Nullable List<String> choices) {
        AnswerForm form() {
            return AnswerForm.of(version == null ? 0 : version, text, cause, choices);
        }
    }
}
