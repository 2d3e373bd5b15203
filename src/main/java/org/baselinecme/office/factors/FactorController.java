package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.QrCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Setting up an app for codes: begun, shown as a QR code and in text, and confirmed by a code of it. */
@Controller
@RequestMapping(FactorController.PAGE)
class FactorController {
    static final String PAGE = SecurityController.PAGE + "/codes";
    private final SecondFactors factors;
    private final Office office;

    FactorController(SecondFactors factors, Office office) {
        this.factors = factors;
        this.office = office;
    }

    @GetMapping
    String show(Me me, HttpServletRequest request, Model model) {
        factors.state(me);
        if (model.containsAttribute("recovery")) return "factors/recovery";
        var begun = Enrolment.of(me, request);
        if (begun.isEmpty()) return "redirect:" + SecurityController.PAGE;
        var secret = factors.secret(me, begun.get());
        model.addAttribute("secret", secret.replaceAll("(.{4})(?!$)", "$1 "));
        model.addAttribute("qr", QrCode.of(address(office.provider().name(), me.name(), secret)));
        return "factors/codes";
    }

    @PostMapping
    String begin(Me me, HttpServletRequest request) {
        factors.begin(me).remember(request);
        return "redirect:" + PAGE;
    }

    @PostMapping("/confirmation")
    String confirm(
            Me me, @RequestParam(defaultValue = "") String code, HttpServletRequest request, RedirectAttributes flash) {
        factors.state(me);
        var begun = Enrolment.of(me, request);
        if (begun.isEmpty()) return "redirect:" + SecurityController.PAGE;
        var made = factors.confirm(me, begun.get(), code);
        Enrolment.forget(request);
        flash.addFlashAttribute("recovery", made.codes());
        return "redirect:" + PAGE;
    }

    private static String address(String office, String name, String secret) {
        return "otpauth://totp/" + part(office) + ":" + part(name) + "?secret=" + secret + "&issuer=" + part(office);
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
