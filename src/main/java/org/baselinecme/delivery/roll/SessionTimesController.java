package org.baselinecme.delivery.roll;

import jakarta.validation.Valid;
import java.util.Map;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.attendance.SessionTimesForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records when a session actually began and ended. */
@Controller
class SessionTimesController {
    private final Attendance attendance;
    private final RollPages pages;

    SessionTimesController(Attendance attendance, RollPages pages) {
        this.attendance = attendance;
        this.pages = pages;
    }

    @PostMapping("/activities/{id}/attendance/{slot}/times")
    String time(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @Valid @ModelAttribute("times") SessionTimesForm form,
            BindingResult errors,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            try {
                attendance.time(me, id, slot, form);
                flash.addFlashAttribute("flash", "attendance.timed");
                return "redirect:/activities/" + id + "/attendance/" + slot;
            } catch (Refused refused) {
                model.addAttribute("refused", refused.objections());
                errors.reject("attendance.times.wrong");
            }
        }
        model.addAttribute("typed", typed);
        var roll = pages.of(me, id, slot, "");
        model.addAttribute("roll", roll);
        model.addAttribute("page", roll.sheet());
        return "roll/show";
    }
}
