package org.baselinecme.front.home;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The list of the settings that a person may change. */
@Controller
@MenuItem(
        group = MenuGroup.OFFICE,
        order = 103,
        label = "nav.settings",
        path = "/settings",
        duty = {Duty.SET_UP_OFFICE, Duty.OPEN_ACCOUNTS, Duty.EDIT_REFERENCE_LISTS})
class SettingsController {
    @GetMapping("/settings")
    String show(@RequestAttribute("shell") PageFrame shell) {
        var menu = shell.menu();
        if (menu == null || menu.settings().isEmpty()) throw new AccessDeniedException("no settings");
        return "home/settings";
    }
}
