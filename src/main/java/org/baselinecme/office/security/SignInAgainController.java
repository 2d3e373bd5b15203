package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Signing in once more, before changing how one signs in. */
@Controller
class SignInAgainController {
    private final OwnSessions sessions;

    SignInAgainController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping(RecentSignIn.AGAIN)
    String again(Me me, HttpServletResponse response) {
        sessions.signInAgain(me, response);
        return "redirect:/sign-in?again";
    }
}
