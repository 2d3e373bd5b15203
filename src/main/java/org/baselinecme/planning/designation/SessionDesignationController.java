package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Designates the credit of sessions of a series. */
@Controller
class SessionDesignationController {
    private final SessionDesignations designations;

    SessionDesignationController(SessionDesignations designations) {
        this.designations = designations;
    }

    @PostMapping("/activities/{id}/session-designations")
    String designate(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") List<String> sessions,
            @RequestParam(defaultValue = "") String confirmed,
            RedirectAttributes flash) {
        designations.designate(me, id, sessions, confirmed);
        flash.addFlashAttribute("flash", "series.designated");
        return "redirect:/activities/" + id + "/credit#series";
    }
}
