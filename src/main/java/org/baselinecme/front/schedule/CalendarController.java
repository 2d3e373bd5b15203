package org.baselinecme.front.schedule;

import java.util.Map;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar of the office. */
@Controller
@MenuItem(order = 35, label = "nav.calendar", path = "/calendar", duty = Duty.SEE_ACTIVITIES)
class CalendarController {
    private final OfficeCalendar calendar;

    CalendarController(OfficeCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/calendar")
    String show(Me me, @RequestParam Map<String, String> address, Model model) {
        model.addAttribute("page", calendar.of(me, address));
        return "schedule/index";
    }
}
