package org.baselinecme.delivery.participation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registers a person without an account by name, profession and e-mail address, on one page. */
@Controller
class GuestRegistrationController {
    private final GuestSignIn signIn;
    private final Registrations registrations;
    private final RegistrationAnswers answers;
    private final RegistrationPages pages;

    GuestRegistrationController(
            GuestSignIn signIn, Registrations registrations, RegistrationAnswers answers, RegistrationPages pages) {
        this.signIn = signIn;
        this.registrations = registrations;
        this.answers = answers;
        this.pages = pages;
    }

    @PostMapping("/catalog/{number}/guests")
    String register(
            @Nullable Me me,
            @PathVariable String number,
            @Valid @ModelAttribute("guest") GuestForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "IN_PERSON") AttendanceMode way,
            @RequestParam(name = "_shown", defaultValue = "") String shown,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model) {
        var page = pages.of(me, number);
        registrations.mustBeOpen(number, shown);
        var own = answers.typed(typed);
        var guest = own.isWrong()
                ? null
                : me != null
                        ? me
                        : signIn.admit(form, errors, request, response).orElse(null);
        if (guest == null) {
            model.addAttribute("page", page);
            own.askAgain(model, response);
            model.addAttribute("wrongs", signIn.wrongs(errors));
            return "participation/registration";
        }
        answers.register(guest, number, way, shown, own);
        flash.addFlashAttribute("flash", "registration.done");
        return "redirect:" + page.offer().page();
    }
}
