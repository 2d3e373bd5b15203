package org.baselinecme.front.home;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What a person teaches and plans, also for people who came by a mail link. */
@Controller
@MenuItem(
        group = MenuGroup.ASKED,
        order = 105,
        label = "nav.teaching",
        path = "/teaching",
        duty = Duty.SUBMIT_DISCLOSURE)
class TeachingController {
    private final FacultyHome teaching;

    TeachingController(FacultyHome teaching) {
        this.teaching = teaching;
    }

    @GetMapping("/teaching")
    String show(Me me, Model model) {
        model.addAttribute("teaching", teaching.of(me));
        return "home/teaching";
    }
}
