package org.baselinecme.delivery.participation;

import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the current person is registered for. */
@Controller
class MyRegistrationsController {
    private final RegistrationPages pages;

    MyRegistrationsController(RegistrationPages pages) {
        this.pages = pages;
    }

    @GetMapping("/my-cme/upcoming")
    String show(Me me, Model model) {
        model.addAttribute("page", pages.mine(me));
        return "participation/mine";
    }

    /** Leads a person with an account to the registration page after signing in. */
    @GetMapping("/registrations/{number}")
    String one(@PathVariable String number) {
        return "redirect:" + RegistrationLink.path(number.replaceAll("[^\\w-]", ""));
    }
}
