package org.baselinecme.planning.disclosures;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Exempts an activity from Standard 3. */
@Controller
class ExemptionController {
    private final Exemptions exemptions;

    ExemptionController(Exemptions exemptions) {
        this.exemptions = exemptions;
    }

    @AsksFirst("exemption")
    @PostMapping("/activities/{id}/exemption")
    String grant(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam ExemptionGround ground,
            @RequestParam String why,
            RedirectAttributes flash) {
        exemptions.grant(me, id, ground, why);
        flash.addFlashAttribute("flash", "exemption.granted");
        return "redirect:/activities/" + id + "/people";
    }
}
