package org.baselinecme.delivery.attendance;

import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Issues the code of a session. */
@Controller
class SessionCodeController {
    private final Attendance attendance;

    SessionCodeController(Attendance attendance) {
        this.attendance = attendance;
    }

    @PostMapping("/activities/{id}/attendance/{slot}/code")
    String issue(Me me, @PathVariable ActivityId id, @PathVariable SlotId slot) {
        attendance.issueCode(me, id, slot);
        return "redirect:/activities/" + id + "/attendance/" + slot + "/code";
    }
}
