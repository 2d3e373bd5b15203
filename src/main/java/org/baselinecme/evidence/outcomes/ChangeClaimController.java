package org.baselinecme.evidence.outcomes;

import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A claim of change. */
@Controller
class ChangeClaimController {
    private final ChangeClaims claims;

    ChangeClaimController(ChangeClaims claims) {
        this.claims = claims;
    }

    @PostMapping("/measures/{id}/claim")
    String state(Me me, @PathVariable MeasureId id, RedirectAttributes flash) {
        claims.state(me, id);
        flash.addFlashAttribute("flash", "outcome.stated");
        return "redirect:/measures/" + id;
    }
}
