package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.office.security.OwnSessions;
import org.baselinecme.office.security.RememberedDevices;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
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
    private final RememberedDevices devices;

    SessionController(OwnSessions sessions, RememberedDevices devices) {
        this.devices = devices;
        this.sessions = sessions;
    }

    @PostMapping("/end")
    String end(Me me, @RequestParam(defaultValue = "") String session, RedirectAttributes flash) {
        sessions.end(me, session);
        flash.addFlashAttribute("flash", "session.ended");
        return "redirect:" + SecurityController.PAGE;
    }

    @PostMapping("/devices/end")
    String endDevice(Me me, @RequestParam(defaultValue = "") String device, RedirectAttributes flash) {
        devices.end(me, NotFound.unlessUuid(device));
        flash.addFlashAttribute("flash", "device.ended");
        return "redirect:" + SecurityController.PAGE;
    }

    @PostMapping("/end-all")
    String endAll(Me me, HttpServletRequest request) {
        sessions.endAll(me, request);
        return "redirect:/sign-in?signed-out";
    }
}
