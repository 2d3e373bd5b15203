package org.baselinecme.planning.requests;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks everybody on a roster whose disclosure is missing or out of date. */
@Controller
class DisclosureReminderController {
    private final DisclosureReminders reminders;

    DisclosureReminderController(DisclosureReminders reminders) {
        this.reminders = reminders;
    }

    @PostMapping("/activities/{id}/people/requests")
    String send(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") List<UUID> contributor,
            RedirectAttributes flash) {
        var sent = reminders.send(me, id, contributor);
        flash.addFlashAttribute("flash", sent.message());
        flash.addFlashAttribute("flashTone", sent.mailed() > 0 ? "ok" : "wait");
        return "redirect:/activities/" + id + "/people";
    }
}
