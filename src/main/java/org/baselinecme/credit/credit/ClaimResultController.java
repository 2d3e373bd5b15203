package org.baselinecme.credit.credit;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The result of a claim: what was awarded and how it was calculated. */
@Controller
class ClaimResultController {
    private final ClaimPages pages;

    ClaimResultController(ClaimPages pages) {
        this.pages = pages;
    }

    @GetMapping("/awards/{claim}")
    String show(Me me, @PathVariable String claim, Model model) {
        model.addAttribute("page", pages.claimed(me, NotFound.unlessUuid(claim)));
        return "credit/claimed";
    }
}
