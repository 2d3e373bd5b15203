package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Signing in once more, before changing how one signs in. */
@Controller
class SignInAgainController {
    private final HostCookies cookies;

    SignInAgainController(HostCookies cookies) {
        this.cookies = cookies;
    }

    @GetMapping(RecentSignIn.AGAIN)
    String again(Me me, HttpServletResponse response) {
        cookies.want("/profile/security", response);
        return "redirect:/sign-in?again";
    }
}
