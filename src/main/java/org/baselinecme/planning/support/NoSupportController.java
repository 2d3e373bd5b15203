package org.baselinecme.planning.support;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The attestation that an activity receives no commercial support. */
@Controller
@RequestMapping("/activities/{id}/support/none")
class NoSupportController {
    private final CommercialSupport support;

    NoSupportController(CommercialSupport support) {
        this.support = support;
    }

    @PostMapping
    String attest(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        support.attestNone(me, id);
        flash.addFlashAttribute("flash", "support.attested");
        return "redirect:/activities/" + id + "/support";
    }

    @PostMapping("/withdrawal")
    String withdraw(
            Me me, @PathVariable ActivityId id, @RequestParam(defaultValue = "") String why, RedirectAttributes flash) {
        support.withdrawNone(me, id, why);
        flash.addFlashAttribute("flash", "support.withdrawn");
        return "redirect:/activities/" + id + "/support";
    }
}
