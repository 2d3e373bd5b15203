package org.baselinecme.delivery.participation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.Back;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs in a guest and redirects to the requested page. */
@Controller
@RequestMapping("/guests")
class GuestController {
    private static final String OWN = "/my-cme/upcoming";
    private final GuestSignIn signIn;

    GuestController(GuestSignIn signIn) {
        this.signIn = signIn;
    }

    @GetMapping
    String show(@Nullable Me me, @RequestParam(defaultValue = OWN) String to, Model model) {
        if (me != null) return "redirect:" + Back.to(to, OWN);
        model.addAttribute("to", Back.to(to, OWN));
        return "participation/guest";
    }

    @PostMapping
    String come(
            @Nullable Me me,
            @Valid @ModelAttribute("guest") GuestForm form,
            BindingResult errors,
            @RequestParam(defaultValue = OWN) String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (me != null || signIn.admit(form, errors, request, response).isPresent())
            return "redirect:" + Back.to(to, OWN);
        model.addAttribute("to", Back.to(to, OWN));
        model.addAttribute("wrongs", signIn.wrongs(errors));
        return "participation/guest";
    }
}
