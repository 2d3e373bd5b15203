package org.baselinecme.office.security;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.baselinecme.platform.kernel.Sha256;
import org.baselinecme.platform.web.LogText;
import org.baselinecme.platform.web.RefusedAttempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Log of security events, for the monitoring of the hospital: one line of {@code key=value} pairs to the logger
 * {@code baseline.security} and one count of the metric {@code baseline.security} for each. E-mail addresses are digests of
 * SHA-256 shortened to twelve digits, so that attempts at the same account can be told without naming it.
 */
@Component
class SecurityLog {
    private static final Logger LOG = LoggerFactory.getLogger("baseline.security");
    private static final int DIGITS = 12;
    private final ObjectProvider<MeterRegistry> meters;

    SecurityLog(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        write("sign-in", "accepted", "password", who(event.getAuthentication()));
    }

    @EventListener
    void signInFailed(AbstractAuthenticationFailureEvent event) {
        var reason = event.getException() instanceof LockedException ? "too-many-attempts" : "wrong-password";
        write("sign-in", "refused", reason, who(event.getAuthentication()));
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        write("sign-out", "accepted", "asked", who(event.getAuthentication()));
    }

    /** A mail link was used, or could not be. */
    void link(String outcome, String reason, HttpServletRequest request) {
        write("link", outcome, reason, from(request));
    }

    /** A code was entered after the password. */
    void code(String outcome, String reason, String person, HttpServletRequest request) {
        write("sign-in", outcome, reason, "person=" + person + " network=" + LogText.of(request.getRemoteAddr()));
    }

    /** Somebody signed in without a password of ours, or could not. */
    void way(String outcome, String reason, String person, HttpServletRequest request) {
        code(outcome, reason, person, request);
    }

    /** A device was remembered, or sent what only a copy sends. */
    void device(String outcome, String reason, String person, HttpServletRequest request) {
        write("device", outcome, reason, "person=" + person + " network=" + LogText.of(request.getRemoteAddr()));
    }

    @EventListener
    void attemptRefused(RefusedAttempt attempt) {
        var person = Objects.toString(attempt.person(), "-");
        write(attempt.event(), "refused", attempt.reason(), "person=" + person + " network=" + attempt.network());
    }

    /** Somebody asked for a page or an act that their duties do not include, or sent a form without a valid session. */
    void accessRefused(String reason, HttpServletRequest request) {
        write("access", "refused", reason, from(request) + " path=" + LogText.of(request.getRequestURI()));
    }

    private static String from(HttpServletRequest request) {
        var user = request.getUserPrincipal();
        return "person=" + (user == null ? "-" : LogText.of(user.getName())) + " network="
                + LogText.of(request.getRemoteAddr());
    }

    private static String who(Authentication authentication) {
        var network = authentication.getDetails() instanceof SignInDetails from ? from.getRemoteAddress() : "-";
        var name = authentication.isAuthenticated()
                ? "person=" + LogText.of(authentication.getName())
                : "address=" + digest(authentication.getName());
        return name + " network=" + LogText.of(network);
    }

    private void write(String event, String outcome, String reason, String details) {
        LOG.info("event={} outcome={} reason={} {}", event, outcome, reason, details);
        meters.ifAvailable(registry -> Counter.builder("baseline.security")
                .description("Security events by kind, outcome and reason")
                .tags("event", event, "outcome", outcome, "reason", reason)
                .register(registry)
                .increment());
    }

    static String digest(String address) {
        return Sha256.hex(address.strip().toLowerCase(Locale.ROOT)).substring(0, DIGITS);
    }
}
