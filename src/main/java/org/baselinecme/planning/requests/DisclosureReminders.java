package org.baselinecme.planning.requests;

import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.disclosures.DisclosureRequests;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Service;

/**
 * Asks several people on a roster for their disclosures in one step. Each request is a transaction of its own: nobody is mailed
 * twice within 24 hours, and what was sent stays sent when a later one is refused.
 */
@Service
public class DisclosureReminders {
    private final DisclosureRequests requests;
    private final Standings standings;

    DisclosureReminders(DisclosureRequests requests, Standings standings) {
        this.requests = requests;
        this.standings = standings;
    }

    /** Sends what can be sent; {@link org.baselinecme.platform.kernel.NotFound} for somebody who is not on the roster. */
    @Needs(Duty.COLLECT_DISCLOSURES)
    public Sent send(Me me, ActivityId activity, List<UUID> contributors) {
        standings.where(me, Duty.COLLECT_DISCLOSURES, activity);
        var mailed = 0;
        var recent = 0;
        var unreachable = 0;
        for (var contributor : contributors.stream().distinct().toList()) {
            try {
                if (requests.send(me, activity, contributor)) mailed++;
                else recent++;
            } catch (Refused withoutAddress) {
                unreachable++;
            }
        }
        return new Sent(mailed, recent, unreachable);
    }

    /**
     * How many were mailed.
     *
     * @param recent how many were asked within the last 24 hours
     * @param unreachable how many have no email address
     */
    public record Sent(int mailed, int recent, int unreachable) {
        /** Message key of what is said afterwards. */
        String message() {
            if (unreachable == 0) return mailed > 0 ? "requests.sent" : "requests.none";
            if (mailed > 0) return "requests.sent-but";
            return recent > 0 ? "requests.none-but" : "requests.unreachable";
        }
    }
}
