package org.baselinecme.credit.certificates;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.web.VisitorLink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public verification page: the serial is scanned or entered, and the name entered if it is hidden. */
@Controller
@VisitorLink(order = 20, label = "verify.go", path = "/verify")
@RequestMapping("/verify")
class VerifyController {
    private static final String PAGE = "certificates/verify";
    private final Verification verification;

    VerifyController(Verification verification) {
        this.verification = verification;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String serial, Model model, HttpServletResponse response) {
        if (serial.isBlank()) return page("", null, model, response);
        var typed = Serial.typed(serial);
        if (typed.isPresent()) return "redirect:/verify/" + typed.get();
        return page(serial, new VerificationResult.Unknown(), model, response);
    }

    @GetMapping("/{serial}")
    String answer(@PathVariable String serial, Model model, HttpServletRequest request, HttpServletResponse response) {
        var typed = Serial.typed(serial);
        if (typed.isEmpty()) return page(serial, new VerificationResult.Unknown(), model, response);
        return page(serial, verification.of(typed.get(), request.getRemoteAddr()), model, response);
    }

    @PostMapping("/{serial}")
    String compare(
            @PathVariable String serial,
            @RequestParam(defaultValue = "") String name,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = Serial.typed(serial);
        if (typed.isEmpty()) return page(serial, new VerificationResult.Unknown(), model, response);
        return page(serial, verification.of(typed.get(), name, request.getRemoteAddr()), model, response);
    }

    private static String page(
            String serial, @Nullable VerificationResult verified, Model model, HttpServletResponse response) {
        model.addAttribute("unlisted", true);
        model.addAttribute("serial", serial.strip());
        if (verified instanceof VerificationResult.Known known) model.addAttribute("known", known);
        if (verified instanceof VerificationResult.Unknown) response.setStatus(HttpStatus.NOT_FOUND.value());
        if (verified instanceof VerificationResult.TooMany) response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        model.addAttribute("unknown", verified instanceof VerificationResult.Unknown);
        model.addAttribute("tooMany", verified instanceof VerificationResult.TooMany);
        return PAGE;
    }
}
