package org.baselinecme.front.home;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The index of the settings that a person may change. */
@Controller
@MenuItem(
        group = MenuGroup.OFFICE,
        order = 103,
        label = "nav.settings",
        path = "/settings",
        duty = {Duty.SET_UP_OFFICE, Duty.OPEN_ACCOUNTS, Duty.EDIT_REFERENCE_LISTS})
class SettingsController {
    private final SettingPages pages;

    SettingsController(SettingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/settings")
    String show(Me me, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", pages.of(me, q));
        return "home/settings";
    }
}
