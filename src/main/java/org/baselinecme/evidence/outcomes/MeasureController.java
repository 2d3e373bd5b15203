package org.baselinecme.evidence.outcomes;

import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One measure. */
@Controller
class MeasureController {
    private final OutcomePages pages;
    private final PublicResultPages results;

    MeasureController(OutcomePages pages, PublicResultPages results) {
        this.pages = pages;
        this.results = results;
    }

    @GetMapping("/measures/{id}")
    String show(Me me, @PathVariable MeasureId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        model.addAttribute("results", results.of(me, id));
        return "outcomes/show";
    }
}
