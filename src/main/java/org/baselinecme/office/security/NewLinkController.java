package org.baselinecme.office.security;

import org.baselinecme.office.links.MailLinks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Asking for a new link: the answer is the same whatever was asked with. */
@Controller
class NewLinkController {
    private final MailLinks links;

    NewLinkController(MailLinks links) {
        this.links = links;
    }

    @PostMapping("/link/{token}/new")
    String ask(@PathVariable String token) {
        links.askForNew(token);
        return "security/link-asked";
    }
}
