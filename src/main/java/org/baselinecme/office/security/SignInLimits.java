package org.baselinecme.office.security;

import java.time.Duration;
import java.util.List;
import org.baselinecme.platform.web.Throttle;
import org.baselinecme.platform.web.Throttle.Attempt;
import org.baselinecme.platform.web.Throttle.Limit;
import org.springframework.stereotype.Component;

/**
 * Limits attempts to sign in with a password, guests, and requests for a link.
 *
 * <p>Wrong passwords are answered by growing delays and never by a lock: for one address from one network, for one address from
 * everywhere, and for one network. A device on which the person has signed in before is exempt from the latter two, so nobody
 * can be kept out by a stranger who guesses, and a hospital behind one address goes on working. Sign-in by mail link has limits
 * of its own and stays open.
 */
@Component
class SignInLimits {
    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Limit HERE = new Limit("sign-in here", 5, HOUR, QUARTER_HOUR);
    private static final Limit ANYWHERE = new Limit("sign-in anywhere", 30, HOUR, QUARTER_HOUR);
    private static final Limit NETWORK = new Limit("sign-in network", 100, HOUR, Duration.ofSeconds(30));
    private static final Limit GUEST_EMAIL = new Limit("guest", 6, HOUR);
    private static final Limit GUEST_ADDRESS = new Limit("hall", 400, QUARTER_HOUR);
    private static final Limit UNSAVED_NETWORK = new Limit("unsaved network", 60, QUARTER_HOUR);
    private static final Limit UNSAVED_ALL = new Limit("unsaved", 1500, QUARTER_HOUR);
    private final Throttle throttle;

    SignInLimits(Throttle throttle) {
        this.throttle = throttle;
    }

    /** Returns how long an attempt to sign in has to wait; zero admits and counts it. */
    Duration delay(SignInAttempt attempt) {
        if (attempt.knownDevice()) return throttle.delay(here(attempt));
        return throttle.delay(here(attempt), ANYWHERE.of(attempt.email()), NETWORK.of(attempt.network()));
    }

    /** A sign-in that succeeded guessed nothing: a whole hospital may sign in from one address within an hour. */
    void forget(SignInAttempt attempt) {
        var others = attempt.knownDevice()
                ? List.<Attempt>of()
                : List.of(ANYWHERE.of(attempt.email()), NETWORK.of(attempt.network()));
        throttle.forget(here(attempt), others);
    }

    private static Attempt here(SignInAttempt attempt) {
        return HERE.of(attempt.email() + " " + (attempt.knownDevice() ? attempt.device() : attempt.network()));
    }

    /** A lecture hall shares one network address, but writes to nobody more than a few times. */
    boolean admitsGuest(String email, String address) {
        return throttle.admits(GUEST_EMAIL, email, GUEST_ADDRESS, address);
    }

    /**
     * Whether what somebody typed may be stored until they have signed in again: a stranger cannot fill the database by it, as
     * at most 1,500 texts of 32,000 characters are stored at any time.
     */
    boolean admitsUnsavedText(String network) {
        return throttle.admits(UNSAVED_NETWORK, network, UNSAVED_ALL, "all");
    }

    /**
     * An attempt to sign in with a password.
     *
     * @param network address of the network it comes from
     * @param device what the browser sends to be recognized; empty where it sends nothing
     * @param knownDevice whether the owner of the e-mail address has signed in on this device before
     */
    record SignInAttempt(String email, String network, String device, boolean knownDevice) {}
}
