package org.baselinecme.delivery.participation;

import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.AsksFirst;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
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
    private final RegistrationAnswers answers;
    private final RegistrationPages pages;

    RegistrationController(Registrations registrations, RegistrationAnswers answers, RegistrationPages pages) {
        this.registrations = registrations;
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping
    String show(@Nullable Me me, @PathVariable String number, Model model) {
        model.addAttribute("page", pages.of(me, number));
        model.addAttribute("own", answers.blank());
        return "participation/registration";
    }

    @PostMapping
    String register(
            Me me,
            @PathVariable String number,
            @RequestParam(defaultValue = "IN_PERSON") AttendanceMode way,
            @RequestParam(name = "_shown", defaultValue = "") String shown,
            @RequestParam MultiValueMap<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var own = answers.typed(form);
        if (own.isWrong()) {
            registrations.mustBeOpen(number, shown);
            model.addAttribute("page", pages.of(me, number));
            own.askAgain(model, response);
            return "participation/registration";
        }
        answers.register(me, number, way, shown, own);
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
