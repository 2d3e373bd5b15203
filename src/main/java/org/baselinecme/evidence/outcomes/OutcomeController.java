package org.baselinecme.evidence.outcomes;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The outcomes of an activity. */
@Controller
@ActivityTab(group = ActivityGroup.RESULTS, order = 120, label = "tabs.outcomes", path = "/activities/{id}/outcomes")
class OutcomeController {
    private final OutcomePages pages;

    OutcomeController(OutcomePages pages) {
        this.pages = pages;
    }

    @GetMapping("/activities/{id}/outcomes")
    String index(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        return "outcomes/index";
    }
}
