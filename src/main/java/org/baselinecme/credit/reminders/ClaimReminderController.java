package org.baselinecme.credit.reminders;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reminds learners who are selected in the list of registrations to claim credit. */
@Controller
@RequestMapping("/activities/{id}/registrations/claim-reminders")
class ClaimReminderController {
    private final ClaimReminders reminders;

    ClaimReminderController(ClaimReminders reminders) {
        this.reminders = reminders;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("page", reminders.page(me, id, address));
        return "reminders/claims";
    }

    @PostMapping
    String send(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> address,
            RedirectAttributes flash) {
        var sent = reminders.send(me, id, address);
        flash.addFlashAttribute("flash", sent == 0 ? "remind.none" : "remind.sent");
        if (sent == 0) flash.addFlashAttribute("flashTone", "wait");
        return "redirect:/activities/" + id + "/registrations";
    }
}
