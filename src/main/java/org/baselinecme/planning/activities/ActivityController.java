package org.baselinecme.planning.activities;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.ActivityGroup;
import org.baselinecme.platform.web.ActivityTab;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of activities, and the page of one. */
@Controller
@MenuItem(order = 30, label = "nav.activities", path = "/activities", duty = Duty.SEE_ACTIVITIES)
@ActivityTab(group = ActivityGroup.OVERVIEW, order = 10, label = "tabs.overview", path = "/activities/{id}")
@RequestMapping("/activities")
class ActivityController {
    private final ActivityList list;
    private final ActivityPages pages;

    ActivityController(ActivityList list, ActivityPages pages) {
        this.list = list;
        this.pages = pages;
    }

    @GetMapping
    String index(Me me, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("list", list.page(me, address));
        return "activities/index";
    }

    @GetMapping("/{id}")
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        return "activities/show";
    }
}
