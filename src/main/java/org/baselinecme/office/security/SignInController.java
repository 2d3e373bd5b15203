package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.Unsaved;
import org.baselinecme.platform.web.VisitorLink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The sign-in page; a demo office offers sample accounts on it. */
@Controller
@VisitorLink(order = 30, label = "sign-in.title", path = "/sign-in")
class SignInController {
    private final ObjectProvider<SampleAccounts> samples;
    private final SignInWays ways;
    private final RememberedDevices devices;

    SignInController(ObjectProvider<SampleAccounts> samples, SignInWays ways, RememberedDevices devices) {
        this.samples = samples;
        this.ways = ways;
        this.devices = devices;
    }

    @GetMapping("/sign-in")
    String show(@Nullable Me me, HttpServletRequest request, Model model) {
        if (me != null && !"again".equals(request.getQueryString()))
            return "redirect:"
                    + Unsaved.in(request)
                            .filter(kept -> kept.who().equals(me.person().toString()))
                            .map(Unsaved::returnTo)
                            .orElse("/");
        model.addAttribute("samples", samples.getIfAvailable());
        model.addAttribute("ways", ways.buttons());
        model.addAttribute("remembered", devices.days());
        model.addAttribute("kept", Unsaved.in(request).isPresent());
        model.addAttribute("notice", notice(request));
        model.addAttribute("wait", wait(request));
        return "security/sign-in";
    }

    /** Key of the message that says why one is here. */
    private static @Nullable String notice(HttpServletRequest request) {
        var asked = request.getQueryString();
        if (asked == null) return null;
        return switch (asked.replaceFirst("&wait=\\d{1,4}$", "")) {
            case "refused",
                    "too-many",
                    "expired",
                    "elsewhere",
                    "signed-out",
                    "visit-over",
                    "welcome",
                    "set-up",
                    "passkey",
                    "again" -> "sign-in." + asked.replaceFirst("&.*", "");
            default -> null;
        };
    }

    /** Seconds until the next attempt, as the page says it: 40 seconds, 5 minutes. */
    private static String wait(HttpServletRequest request) {
        var asked = request.getParameter("wait");
        var seconds = asked != null && asked.matches("\\d{1,4}") ? Integer.parseInt(asked) : 1;
        if (seconds < 2) return "1 second";
        return seconds <= 90 ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }
}
