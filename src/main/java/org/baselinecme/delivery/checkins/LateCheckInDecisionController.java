package org.baselinecme.delivery.checkins;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists the late check-ins of an activity, and accepts or declines one. */
@Controller
@RequestMapping("/activities/{id}/attendance/late")
class LateCheckInDecisionController {
    private final LateCheckInPages pages;
    private final LateCheckIns late;

    LateCheckInDecisionController(LateCheckInPages pages, LateCheckIns late) {
        this.pages = pages;
        this.late = late;
    }

    @GetMapping
    String index(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        return "checkins/index";
    }

    @PostMapping("/{checkIn}/acceptance")
    String accept(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID checkIn,
            @RequestParam(defaultValue = "0") int minutes,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        late.accept(me, id, checkIn, minutes, why);
        flash.addFlashAttribute("flash", "late-check-in.is-accepted");
        return "redirect:/activities/" + id + "/attendance/late";
    }

    @PostMapping("/{checkIn}/refusal")
    String decline(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID checkIn,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        late.decline(me, id, checkIn, why);
        flash.addFlashAttribute("flash", "late-check-in.is-declined");
        return "redirect:/activities/" + id + "/attendance/late";
    }
}
