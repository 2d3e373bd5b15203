package org.baselinecme.office.security;

import java.time.Duration;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.Throttle;
import org.baselinecme.platform.web.Throttle.Limit;
import org.springframework.stereotype.Component;

/**
 * Limits attempts to sign in, by e-mail and by network address; new mail links, by person; and guests and requests for a link,
 * by e-mail and by network address.
 */
@Component
class SignInLimits {
    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Limit EMAIL = new Limit("email", 8, QUARTER_HOUR);
    private static final Limit ADDRESS = new Limit("address", 100, QUARTER_HOUR);
    private static final Limit NEW_LINK = new Limit("link", 3, HOUR);
    private static final Limit GUEST_EMAIL = new Limit("guest", 6, HOUR);
    private static final Limit GUEST_ADDRESS = new Limit("hall", 400, QUARTER_HOUR);
    private final Throttle throttle;

    SignInLimits(Throttle throttle) {
        this.throttle = throttle;
    }

    boolean admits(String email, String address) {
        return throttle.admits(EMAIL, email, ADDRESS, address);
    }

    /** A lecture hall shares one network address, but writes to nobody more than a few times. */
    boolean admitsGuest(String email, String address) {
        return throttle.admits(GUEST_EMAIL, email, GUEST_ADDRESS, address);
    }

    boolean admitsNewLink(PersonId person) {
        return throttle.admits(NEW_LINK, person.toString());
    }

    /** A sign-in that succeeded guessed nothing: a whole hospital may sign in from one address within a quarter hour. */
    void forget(String email, String address) {
        throttle.forget(EMAIL, email, ADDRESS, address);
    }
}
