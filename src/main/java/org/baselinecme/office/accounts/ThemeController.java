package org.baselinecme.office.accounts;

import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Light, dark, or as the device says. */
@Controller
class ThemeController {
    private final Accounts accounts;

    ThemeController(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/theme")
    String choose(Me me, @RequestParam Accounts.Theme theme) {
        accounts.choose(me, theme);
        return "redirect:/profile";
    }
}
