package org.baselinecme.disclosures;

import java.util.UUID;
import org.baselinecme.access.Me;
import org.baselinecme.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks somebody to disclose, or reminds them. */
@Controller
class RequestController {
    private final Requests requests;

    RequestController(Requests requests) {
        this.requests = requests;
    }

    @PostMapping("/activities/{id}/people/{contributor}/requests")
    String ask(Me me, @PathVariable ActivityId id, @PathVariable UUID contributor, RedirectAttributes flash) {
        requests.ask(me, id, contributor);
        flash.addFlashAttribute("flash", "disclosure.asked");
        return "redirect:/activities/" + id + "/people";
    }
}
