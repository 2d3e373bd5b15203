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

    SignInController(ObjectProvider<SampleAccounts> samples) {
        this.samples = samples;
    }

    @GetMapping("/sign-in")
    String show(@Nullable Me me, HttpServletRequest request, Model model) {
        if (me != null)
            return "redirect:"
                    + Unsaved.in(request)
                            .filter(kept -> kept.who().equals(me.person().toString()))
                            .map(Unsaved::returnTo)
                            .orElse("/");
        model.addAttribute("samples", samples.getIfAvailable());
        model.addAttribute("kept", Unsaved.in(request).isPresent());
        model.addAttribute("notice", notice(request));
        return "security/sign-in";
    }

    /** The message that says why one is here. */
    private static @Nullable String notice(HttpServletRequest request) {
        var asked = request.getQueryString();
        if (asked == null) return null;
        return switch (asked) {
            case "refused", "too-many", "expired", "elsewhere", "signed-out", "visit-over" -> "sign-in." + asked;
            default -> null;
        };
    }
}
