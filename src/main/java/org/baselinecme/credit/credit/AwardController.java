package org.baselinecme.credit.credit;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The awards of an activity for staff, and the history of a claim. */
@Controller
@ActivityTab(
        group = ActivityGroup.RUN,
        order = 110,
        label = "tabs.awards",
        path = "/activities/{id}/awards",
        duty = Duty.CORRECT_CREDIT)
class AwardController {
    private final AwardPages pages;
    private final LateClaimPages late;

    AwardController(AwardPages pages, LateClaimPages late) {
        this.pages = pages;
        this.late = late;
    }

    @GetMapping("/activities/{id}/awards")
    String index(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        model.addAttribute("late", late.of(me, id));
        return "credit/awards";
    }

    @GetMapping("/activities/{id}/awards/{claim}")
    String history(Me me, @PathVariable ActivityId id, @PathVariable String claim, Model model) {
        model.addAttribute("page", pages.history(me, id, NotFound.unlessUuid(claim)));
        return "credit/story";
    }
}
