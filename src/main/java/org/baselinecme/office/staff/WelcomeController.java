package org.baselinecme.office.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.baselinecme.office.accounts.PasswordPolicy;
import org.baselinecme.office.security.OwnSessions;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the link of an invitation leads: the invited person sets a password, and then signs in with it. */
@Controller
@RequestMapping("/welcome")
class WelcomeController {
    private final Invitations invitations;
    private final PasswordPolicy policy;
    private final OwnSessions sessions;

    WelcomeController(Invitations invitations, PasswordPolicy policy, OwnSessions sessions) {
        this.invitations = invitations;
        this.policy = policy;
        this.sessions = sessions;
    }

    @GetMapping
    String show(Me me, Model model) {
        model.addAttribute("email", invitations.address(me));
        model.addAttribute("form", PasswordForm.blank());
        return "staff/welcome";
    }

    /** The visit by link ends here, as do sessions with an older password: from now on the person comes with this one. */
    @PostMapping
    String accept(
            Me me,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request) {
        var email = invitations.address(me);
        if (form.password() != null)
            policy.complaint(form.password(), email, me.name()).ifPresent(key -> errors.rejectValue("password", key));
        if (errors.hasErrors()) {
            model.addAttribute("email", email);
            return "staff/welcome";
        }
        invitations.accept(me, form.password());
        sessions.leave(me, request);
        return "redirect:/sign-in?welcome";
    }
}
