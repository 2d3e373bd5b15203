package org.baselinecme.office.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first step of the set-up: the token from the log. */
@Controller
@RequestMapping("/setup")
class SetupController {
    private final FirstSetup setup;

    SetupController(FirstSetup setup) {
        this.setup = setup;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model) {
        var draft = SetupDraft.in(request).filter(one -> setup.admits(one.permit()));
        if (draft.isPresent()) return "redirect:" + draft.get().next();
        model.addAttribute("form", new TokenForm(""));
        return "setup/token";
    }

    @PostMapping
    String enter(@Valid @ModelAttribute("form") TokenForm form, BindingResult errors, HttpServletRequest request) {
        if (errors.hasErrors()) return "setup/token";
        var entry = setup.enter(form.token(), request.getRemoteAddr());
        if (entry.admitted().isEmpty()) {
            if (entry.delay().isZero()) errors.rejectValue("token", "setup.token.wrong");
            else
                errors.rejectValue(
                        "token", "setup.token.wait", new Object[] {entry.delay().toSeconds()}, null);
            return "setup/token";
        }
        if (request.getSession(false) != null) request.changeSessionId();
        var draft = SetupDraft.begin(request, entry.admitted().get());
        draft.keep(request);
        return "redirect:" + draft.next();
    }

    /** The token as it was typed or pasted. */
    record TokenForm(@NotBlank @Size(max = 100) String token) {
        @Override
        public String toString() {
            return "TokenForm"; // never in a log
        }
    }
}
