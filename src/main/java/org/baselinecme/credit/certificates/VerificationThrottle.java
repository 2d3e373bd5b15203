package org.baselinecme.credit.certificates;

import java.time.Duration;
import org.baselinecme.platform.web.Throttle;
import org.baselinecme.platform.web.Throttle.Limit;
import org.springframework.stereotype.Component;

/** Limits attempts to guess serials by network address, and names by serial. */
@Component
class VerificationThrottle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Limit ADDRESS = new Limit("verify-address", 120, WINDOW);
    private static final Limit NAME = new Limit("verify-name", 10, WINDOW);
    private final Throttle throttle;

    VerificationThrottle(Throttle throttle) {
        this.throttle = throttle;
    }

    boolean admits(String address) {
        return throttle.admits(ADDRESS, address);
    }

    boolean admitsName(Serial serial) {
        return throttle.admits(NAME, serial.value());
    }
}
