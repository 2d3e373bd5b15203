package org.baselinecme.delivery.participation;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.AsksFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The current person's registration for an activity. */
@Controller
@RequestMapping("/catalog/{number}/registration")
class RegistrationController {
    private final Registrations registrations;
    private final RegistrationPages pages;

    RegistrationController(Registrations registrations, RegistrationPages pages) {
        this.registrations = registrations;
        this.pages = pages;
    }

    @GetMapping
    String show(@Nullable Me me, @PathVariable String number, Model model) {
        model.addAttribute("page", pages.of(me, number));
        return "participation/registration";
    }

    @PostMapping
    String register(
            Me me,
            @PathVariable String number,
            @RequestParam(defaultValue = "IN_PERSON") AttendanceMode way,
            @RequestParam(name = "_shown", defaultValue = "") String shown,
            RedirectAttributes flash) {
        registrations.register(me, number, way, shown);
        flash.addFlashAttribute("flash", "registration.done");
        return "redirect:" + RegistrationLink.path(number);
    }

    @AsksFirst("seat")
    @PostMapping("/withdrawal")
    String withdraw(Me me, @PathVariable String number, RedirectAttributes flash) {
        registrations.withdraw(me, number);
        flash.addFlashAttribute("flash", "registration.withdrawn");
        return "redirect:" + RegistrationLink.path(number);
    }
}
