package org.baselinecme.platform.jobs;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Jobs, and how far one has come. */
@Controller
@MenuItem(group = MenuGroup.SETTINGS, order = 190, label = "nav.jobs", path = "/jobs", duty = Duty.SET_UP_OFFICE)
class JobController {
    private final JobPages pages;

    JobController(JobPages pages) {
        this.pages = pages;
    }

    @GetMapping("/jobs")
    String index(Me me, Model model) {
        model.addAttribute("rows", pages.newest(me));
        return "jobs/index";
    }

    @GetMapping("/jobs/{id}")
    String show(Me me, @PathVariable JobId id, Model model) {
        var page = pages.page(me, id);
        model.addAttribute("page", page);
        if (page.open()) model.addAttribute("reload", 5);
        return "jobs/show";
    }
}
