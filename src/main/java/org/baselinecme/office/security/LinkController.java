package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.baselinecme.office.links.LinkPage;
import org.baselinecme.office.links.MailLink;
import org.baselinecme.office.links.MailLinks;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind a mail link: looking changes nothing, the button uses it. */
@Controller
@RequestMapping("/link/{token}")
class LinkController {
    private final MailLinks links;
    private final Office office;
    private final RememberedDevices devices;
    private final SecurityLog log;

    LinkController(MailLinks links, Office office, RememberedDevices devices, SecurityLog log) {
        this.devices = devices;
        this.links = links;
        this.log = log;
        this.office = office;
    }

    @GetMapping
    String show(
            @Nullable Me me,
            @PathVariable String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = links.look(token);
        if (found.isEmpty() || !links.isOpen(found.get())) return closed(me, found, request, response);
        model.addAttribute("remembered", devices.days());
        model.addAttribute("page", LinkPage.of(found.get(), me, office.moments()));
        return "security/link";
    }

    @PostMapping
    String use(@Nullable Me me, @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        var used = links.use(token);
        if (used.isEmpty()) {
            log.link("refused", "closed-or-unknown", request);
            return closed(me, links.look(token), request, response);
        }
        log.link("accepted", "used", request);
        var now = Objects.requireNonNull(used.get().usedAt());
        var visitor = links.visitor(used.get());
        VisitPrincipal.begin(used.get(), visitor, now, request, response);
        devices.begin(visitor, request, response);
        return leadsTo(used.get());
    }

    /** Used, expired and unknown are one page; who used it and is still here is led on. */
    private static String closed(
            @Nullable Me me, Optional<MailLink> known, HttpServletRequest request, HttpServletResponse response) {
        if (known.isPresent() && VisitPrincipal.isOn(known.get(), me, request)) return leadsTo(known.get());
        response.setStatus((known.isPresent() ? HttpStatus.GONE : HttpStatus.NOT_FOUND).value());
        return "security/link-closed";
    }

    private static String leadsTo(MailLink link) {
        return "redirect:" + link.target().path();
    }
}
