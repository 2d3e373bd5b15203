package org.baselinecme.office.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.baselinecme.office.security.OwnSessions;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where a mailed link leads that connects a sign-in at a provider to the person of the mail. */
@Controller
@RequestMapping(ConnectionController.PAGE + "/{connection}")
class ConnectionController {
    static final String PAGE = "/connections";
    private final ProviderConnections connections;
    private final OwnSessions sessions;

    ConnectionController(ProviderConnections connections, OwnSessions sessions) {
        this.connections = connections;
        this.sessions = sessions;
    }

    @GetMapping
    String show(Me me, @PathVariable UUID connection, HttpServletRequest request, Model model) {
        model.addAttribute("page", connections.page(me, connection, request));
        return "providers/connection";
    }

    /** The visit by link ends here: from now on the person comes by the provider. */
    @PostMapping
    String confirm(Me me, @PathVariable UUID connection, HttpServletRequest request) {
        var next = connections.confirm(me, connection, request);
        sessions.leave(me, request);
        return "redirect:" + next;
    }
}
