package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a sign-in comes from: network and device. */
final class SignInDetails extends WebAuthenticationDetails {
    private final transient String device;

    SignInDetails(HttpServletRequest request, String device) {
        super(request);
        this.device = device;
    }

    /** What the browser sends to be recognized; empty where it sends nothing. */
    String device() {
        return device;
    }
}
