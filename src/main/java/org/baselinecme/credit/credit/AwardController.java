package org.baselinecme.credit.credit;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The history of a claim for staff. */
@Controller
class AwardController {
    private final AwardPages pages;

    AwardController(AwardPages pages) {
        this.pages = pages;
    }

    @GetMapping("/activities/{id}/awards/{claim}")
    String history(Me me, @PathVariable ActivityId id, @PathVariable String claim, Model model) {
        model.addAttribute("page", pages.history(me, id, NotFound.unlessUuid(claim)));
        return "credit/story";
    }
}
