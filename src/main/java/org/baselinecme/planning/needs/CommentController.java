package org.baselinecme.planning.needs;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Comments on single questions, and their answers. */
@Controller
@RequestMapping("/activities/{id}/needs")
class CommentController {
    private final Comments comments;

    CommentController(Comments comments) {
        this.comments = comments;
    }

    @PostMapping("/questions/{question}/comments")
    String comment(Me me, @PathVariable ActivityId id, @PathVariable String question, @RequestParam String text) {
        var asked = NeedsQuestion.of(question);
        comments.comment(me, id, asked, text);
        return "redirect:" + SubmissionPolicy.page(id) + "#" + asked.code();
    }

    @PostMapping("/comments/{comment}/answer")
    String answer(Me me, @PathVariable ActivityId id, @PathVariable UUID comment, @RequestParam String text) {
        comments.answer(me, id, comment, text);
        return "redirect:" + SubmissionPolicy.page(id) + "#comment-" + comment;
    }
}
