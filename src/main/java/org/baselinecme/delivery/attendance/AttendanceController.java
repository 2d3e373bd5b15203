package org.baselinecme.delivery.attendance;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows the sessions of an activity with their attendance. */
@Controller
@ActivityTab(
        group = ActivityGroup.RUN,
        order = 80,
        label = "tabs.attendance",
        path = "/activities/{id}/attendance",
        duty = Duty.KEEP_ATTENDANCE)
@RequestMapping("/activities/{id}/attendance")
class AttendanceController {
    private final AttendancePages pages;

    AttendanceController(AttendancePages pages) {
        this.pages = pages;
    }

    @GetMapping
    String index(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        return "attendance/index";
    }
}
