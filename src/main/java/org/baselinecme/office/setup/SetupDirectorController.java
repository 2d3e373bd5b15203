package org.baselinecme.office.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Optional;
import org.baselinecme.office.accounts.PasswordPolicy;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last step of the set-up: the first director. Everything is stored here, in one transaction. */
@Controller
@RequestMapping("/setup/director")
class SetupDirectorController {
    private final FirstSetup setup;
    private final PasswordPolicy policy;

    SetupDirectorController(FirstSetup setup, PasswordPolicy policy) {
        this.setup = setup;
        this.policy = policy;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        var draft = draft(request);
        if (!draft.next().equals("/setup/director")) return "redirect:" + draft.next();
        model.addAttribute("form", SetupDirectorForm.blank());
        return "setup/director";
    }

    @PostMapping
    String found(
            @Valid @ModelAttribute("form") SetupDirectorForm form, BindingResult errors, HttpServletRequest request) {
        var draft = draft(request);
        if (!draft.next().equals("/setup/director")) return "redirect:" + draft.next();
        if (form.password() != null)
            policy.complaint(form.password(), form.email(), form.name())
                    .ifPresent(key -> errors.rejectValue("password", key));
        if (errors.hasErrors()) return "setup/director";
        setup.found(draft.permit(), form.foundation(draft));
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        return "redirect:/sign-in?set-up";
    }

    private static SetupDraft draft(HttpServletRequest request) {
        return SetupDraft.in(request).orElseThrow(NotFound::new);
    }
}
