package org.baselinecme.delivery.feedback;

import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.Undo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sharing of evaluation results with the faculty of an activity. */
@Controller
@RequestMapping("/activities/{id}/evaluation/sharing")
class ResultSharingController {
    private final ResultSharings sharings;

    ResultSharingController(ResultSharings sharings) {
        this.sharings = sharings;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", sharings.page(me, id));
        return "feedback/sharing";
    }

    @PostMapping
    String decide(Me me, @PathVariable ActivityId id, @RequestParam boolean shared, RedirectAttributes flash) {
        sharings.decide(me, id, shared);
        var path = "/activities/" + id + "/evaluation/sharing";
        Undo.offer(
                flash, shared ? "sharing.shared" : "sharing.stopped", path, Map.of("shared", String.valueOf(!shared)));
        return "redirect:" + path;
    }
}
