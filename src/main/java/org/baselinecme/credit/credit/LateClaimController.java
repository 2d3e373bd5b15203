package org.baselinecme.credit.credit;

import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner requests a late claim. */
@Controller
class LateClaimController {
    private final LateClaims late;

    LateClaimController(LateClaims late) {
        this.late = late;
    }

    @PostMapping({"/claims/{activity}/late", "/claims/{activity}/{session}/late"})
    String ask(
            Me me,
            @PathVariable ActivityId activity,
            @PathVariable(required = false) @Nullable SlotId session,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        late.ask(me, activity, session, why);
        flash.addFlashAttribute("flash", "late.asked");
        return "redirect:/claims/" + activity + (session == null ? "" : "/" + session);
    }
}
