package org.baselinecme.office.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Disconnects a sign-in at a provider: one's own, or that of a person whose account staff look after. */
@Controller
class ConnectedController {
    private final ConnectedProviders connected;

    ConnectedController(ConnectedProviders connected) {
        this.connected = connected;
    }

    @PostMapping("/profile/security/connected/{identity}/removal")
    String endMine(
            Me me,
            @PathVariable UUID identity,
            @RequestParam(defaultValue = "") String confirmed,
            HttpServletRequest request,
            RedirectAttributes flash) {
        connected.end(me, identity, confirmed, request);
        flash.addFlashAttribute("flash", "connected.ended");
        return "redirect:/profile/security";
    }

    @PostMapping("/accounts/{person}/connected/{identity}/removal")
    String end(
            Me me,
            @PathVariable PersonId person,
            @PathVariable UUID identity,
            @RequestParam(defaultValue = "") String confirmed,
            RedirectAttributes flash) {
        connected.end(me, person, identity, confirmed);
        flash.addFlashAttribute("flash", "connected.ended");
        return "redirect:/accounts/" + person;
    }
}
