package org.baselinecme.planning.disclosures;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.Back;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests a disclosure, or reminds of it. */
@Controller
class DisclosureRequestController {
    private final DisclosureRequests requests;

    DisclosureRequestController(DisclosureRequests requests) {
        this.requests = requests;
    }

    @PostMapping("/activities/{id}/people/{contributor}/requests")
    String send(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID contributor,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash) {
        var mailed = requests.send(me, id, contributor);
        flash.addFlashAttribute("flash", mailed ? "disclosure.asked" : "disclosure.asked-lately");
        flash.addFlashAttribute("flashTone", mailed ? "ok" : "wait");
        return "redirect:" + Back.to(back, "/activities/" + id + "/people");
    }
}
