package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A forgotten password: the answer is the same whoever has an account. */
@Controller
@RequestMapping("/sign-in/forgotten")
class ForgottenPasswordController {
    private final ForgottenPasswords passwords;
    private final PasswordlessAccess visits;

    ForgottenPasswordController(ForgottenPasswords passwords, PasswordlessAccess visits) {
        this.passwords = passwords;
        this.visits = visits;
    }

    @GetMapping
    String show() {
        return "factors/forgotten";
    }

    @PostMapping
    String ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Model model) {
        var address = email.strip();
        if (Recipient.isAddress(address) && visits.admits(address, request.getRemoteAddr())) passwords.ask(address);
        model.addAttribute("text", "password.asked");
        return "security/link-asked";
    }
}
