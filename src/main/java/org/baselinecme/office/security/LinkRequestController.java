package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.office.links.LinkRequests;
import org.baselinecme.platform.mail.Recipient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a link by one's e-mail: the answer is the same whoever is known. */
@Controller
@RequestMapping("/sign-in/link")
class LinkRequestController {
    private final LinkRequests requests;
    private final PasswordlessAccess visits;

    LinkRequestController(LinkRequests requests, PasswordlessAccess visits) {
        this.requests = requests;
        this.visits = visits;
    }

    @GetMapping
    String show() {
        return "security/send-link";
    }

    @PostMapping
    String ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request, Model model) {
        var address = email.strip();
        if (Recipient.isAddress(address) && visits.admits(address, request.getRemoteAddr())) requests.ask(address);
        model.addAttribute("text", "send-link.asked");
        return "security/link-asked";
    }
}
