package org.baselinecme.home;

import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.activities.ActivityLists;
import org.baselinecme.office.Office;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: what waits for me, what I wait for. */
@Controller
class HomeController {
    private final ActivityLists activities;
    private final Office office;

    HomeController(ActivityLists activities, Office office) {
        this.activities = activities;
        this.office = office;
    }

    @GetMapping("/")
    String home(Me me, Model model) {
        model.addAttribute("moments", office.moments());
        model.addAttribute("name", me.name());
        if (!me.has(Duty.SEE_ACTIVITIES)) return "home/learner";
        model.addAttribute("work", Worklist.of(me, activities.undecided(me)));
        model.addAttribute("underWay", activities.onTheirWay(me));
        return "home/office";
    }
}
