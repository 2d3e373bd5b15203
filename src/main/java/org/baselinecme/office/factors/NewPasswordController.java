package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the link for a forgotten password leads. The visit ends with the new password: one signs in with it. */
@Controller
@RequestMapping(ForgottenPasswords.PAGE)
class NewPasswordController {
    private final OwnPassword passwords;

    NewPasswordController(OwnPassword passwords) {
        this.passwords = passwords;
    }

    @GetMapping
    String show(Me me, HttpServletRequest request, Model model) {
        model.addAttribute("email", passwords.forgotten(me, request));
        model.addAttribute("form", NewPasswordForm.blank());
        return "factors/new-password";
    }

    @PostMapping
    String save(
            Me me,
            @Valid @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("email", passwords.forgotten(me, request));
        passwords.complaint(me, form).ifPresent(key -> errors.rejectValue("password", key));
        if (errors.hasErrors()) return "factors/new-password";
        passwords.replace(me, form, request);
        return "redirect:/sign-in?welcome";
    }
}
