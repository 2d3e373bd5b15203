package org.baselinecme.delivery.registrants;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.Undo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Check-ins of one registrant by staff. */
@Controller
class RegistrantCheckInController {
    private final Attendance attendance;
    private final RegistrantPages pages;

    RegistrantCheckInController(Attendance attendance, RegistrantPages pages) {
        this.attendance = attendance;
        this.pages = pages;
    }

    @PostMapping("/activities/{id}/registrations/{registration}/check-in")
    String checkIn(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable UUID registration,
            @RequestParam SlotId session,
            RedirectAttributes flash) {
        var person = pages.of(me, id, registration).registrant().person();
        var added = attendance.record(me, id, session, List.of(person));
        flash.addFlashAttribute("flash", "registrant.checked-in");
        for (var presence : added)
            Undo.offer(
                    flash,
                    "registrant.checked-in",
                    "/activities/" + id + "/attendance/" + session + "/people/undo",
                    Map.of("presence", presence.toString()));
        return "redirect:/activities/" + id + "/registrations";
    }
}
