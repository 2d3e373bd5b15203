package org.baselinecme.planning.disclosures;

import java.time.Clock;
import java.util.List;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Activities for which Standard 3 need not be followed (R10). */
@Service
@Transactional
public class Exemptions {
    private final DisclosureRequests docket;
    private final Activities activities;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exemptions(
            DisclosureRequests docket,
            Activities activities,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.docket = docket;
        this.activities = activities;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Exempts an activity, with the reason; {@link Refused} for a scheduled series that is clinical (R10), and for who is in
     * control of its content: they would settle their own relationships (R3).
     */
    @Needs(Duty.REVIEW_DISCLOSURES)
    public void exempt(Me me, ActivityId activity, Exemption ground, String why) {
        standings.where(me, Duty.REVIEW_DISCLOSURES, activity);
        if (docket.controls(me.person(), activity)) throw refused("exemption.own", activity);
        if (!ground.suits(activities.formatOf(me, activity))) throw refused("exemption.series", activity);
        var exempted = new StandardExempted(activity, ground, Reason.of(why), me.person(), clock.instant());
        try {
            docket.exempt(exempted);
        } catch (DuplicateKeyException already) {
            throw refused("exemption.already", activity);
        }
        events.publishEvent(exempted);
    }

    private static Refused refused(String key, ActivityId activity) {
        return new Refused(List.of(Objection.blocking(key, "/activities/" + activity + "/people")));
    }
}
