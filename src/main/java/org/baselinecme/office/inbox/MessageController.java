package org.baselinecme.office.inbox;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.web.Back;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Marks a message on Home as read. */
@Controller
class MessageController {
    private final Inbox inbox;

    MessageController(Inbox inbox) {
        this.inbox = inbox;
    }

    @PostMapping("/messages/{id}/reading")
    String read(Me me, @PathVariable String id, @RequestParam(defaultValue = "/") String back) {
        inbox.read(me, NotFound.unlessUuid(id));
        return "redirect:" + Back.to(back, "/");
    }
}
