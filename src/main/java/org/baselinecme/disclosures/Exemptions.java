package org.baselinecme.disclosures;

import java.time.Clock;
import java.util.List;
import org.baselinecme.access.Duty;
import org.baselinecme.access.Me;
import org.baselinecme.access.Needs;
import org.baselinecme.access.Standings;
import org.baselinecme.activities.Activities;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.Objection;
import org.baselinecme.kernel.Reason;
import org.baselinecme.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Activities for which Standard 3 need not be followed (R10). */
@Service
@Transactional
public class Exemptions {
    private final Docket docket;
    private final Activities activities;
    private final Standings standings;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Exemptions(
            Docket docket, Activities activities, Standings standings, ApplicationEventPublisher facts, Clock clock) {
        this.docket = docket;
        this.activities = activities;
        this.standings = standings;
        this.facts = facts;
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
        facts.publishEvent(exempted);
    }

    private static Refused refused(String key, ActivityId activity) {
        return new Refused(List.of(Objection.blocking(key, "/activities/" + activity + "/people")));
    }
}
