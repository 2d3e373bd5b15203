package org.baselinecme.office.links;

import java.time.Duration;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.Throttle;
import org.baselinecme.platform.web.Throttle.Limit;
import org.springframework.stereotype.Component;

/** Limits how often somebody asks for a new link, or for another address. */
@Component
class LinkLimits {
    private static final Limit NEW_LINK = new Limit("link", 3, Duration.ofHours(1));
    private final Throttle throttle;

    LinkLimits(Throttle throttle) {
        this.throttle = throttle;
    }

    boolean admitsNewLink(PersonId person) {
        return throttle.admits(NEW_LINK, person.toString());
    }
}
