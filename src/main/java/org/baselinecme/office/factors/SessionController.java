package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.office.security.OwnSessions;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing out on another device, or everywhere. */
@Controller
@RequestMapping(SecurityController.PAGE + "/sessions")
class SessionController {
    private final OwnSessions sessions;

    SessionController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/end")
    String end(Me me, @RequestParam(defaultValue = "") String session, RedirectAttributes flash) {
        sessions.end(me, session);
        flash.addFlashAttribute("flash", "session.ended");
        return "redirect:" + SecurityController.PAGE;
    }

    @PostMapping("/end-all")
    String endAll(Me me, HttpServletRequest request) {
        sessions.endAll(me, request);
        return "redirect:/sign-in?signed-out";
    }
}
