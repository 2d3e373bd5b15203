package org.baselinecme.evidence.accreditation;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads an activity through reconciliation to its end. */
@Controller
class ReconciliationController {
    private final Reconciliations reconciliations;

    ReconciliationController(Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
    }

    @PostMapping("/activities/{id}/reconciliation")
    String begin(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        reconciliations.begin(me, id);
        flash.addFlashAttribute("flash", "activity.reconciling");
        return "redirect:/activities/" + id + "/file";
    }

    @AsksFirst("closure")
    @PostMapping("/activities/{id}/closure")
    String close(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        reconciliations.close(me, id);
        flash.addFlashAttribute("flash", "activity.closed");
        return "redirect:/activities/" + id + "/file";
    }
}
