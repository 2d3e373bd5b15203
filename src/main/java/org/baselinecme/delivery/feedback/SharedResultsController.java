package org.baselinecme.delivery.feedback;

import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Evaluation results of one session, for its faculty. */
@Controller
class SharedResultsController {
    private final SharedResults results;

    SharedResultsController(SharedResults results) {
        this.results = results;
    }

    @GetMapping("/sessions/{slot}/results")
    String show(Me me, @PathVariable SlotId slot, Model model) {
        model.addAttribute("page", results.of(me, slot));
        return "feedback/results";
    }
}
