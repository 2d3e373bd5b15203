package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.Unsaved;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** The principal of a session with an account: only its person, nothing that could go out of date. */
record AccountPrincipal(UUID person) implements Principal, Serializable {
    /** Attribute of the session: what the browser called itself at sign-in. */
    static final String DEVICE = AccountPrincipal.class.getName() + ".device";

    private static final int LONGEST_DEVICE = 300;

    @Override
    public String getName() {
        return person.toString();
    }

    /** Leads to the page that was asked for, or back to the field whose text could not be saved. */
    static final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {
        private final KnownDevices devices;
        private final HostCookies cookies;
        private final Duration timeout;
        private final RememberedDevices remembered;
        private final Clock clock;

        Welcome(
                KnownDevices devices,
                RememberedDevices remembered,
                HostCookies cookies,
                Duration timeout,
                Clock clock) {
            this.remembered = remembered;
            this.clock = clock;
            this.cookies = cookies;
            this.devices = devices;
            this.timeout = timeout;
            setRequestCache(cookies.wantedPage());
        }

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
                throws IOException, jakarta.servlet.ServletException {
            var device = devices.remember(KnownDevices.device(cookies, request), PersonId.of(signedIn.getName()));
            KnownDevices.set(cookies, device, response);
            remembered.begin(PersonId.of(signedIn.getName()), request, response);
            RecentSignIn.note(signedIn.getName(), clock.instant(), request);
            request.getSession().setMaxInactiveInterval((int) timeout.toSeconds());
            var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
            request.getSession().setAttribute(DEVICE, agent.substring(0, Math.min(agent.length(), LONGEST_DEVICE)));
            var unsaved = Unsaved.in(request);
            if (unsaved.isPresent() && unsaved.get().who().equals(signedIn.getName())) {
                response.sendRedirect(unsaved.get().returnTo());
                return;
            }
            Unsaved.forget(request);
            super.onAuthenticationSuccess(request, response, signedIn);
        }
    }
}
