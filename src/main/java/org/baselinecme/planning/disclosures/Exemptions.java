package org.baselinecme.planning.disclosures;

import java.time.Clock;
import java.util.List;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exempts activities from Standard 3 (R10). */
@Service
@Transactional
public class Exemptions {
    private final StandardExemptionRepository repository;
    private final Activities activities;
    private final Contributors contributors;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Exemptions(
            StandardExemptionRepository repository,
            Activities activities,
            Contributors contributors,
            Standings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.activities = activities;
        this.contributors = contributors;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Exempts an activity. {@link Refused} for a scheduled clinical series (R10), for people in control of the activity's
     * content, who would settle their own relationships (R3), and for an activity that is exempt already.
     */
    @Needs(Duty.REVIEW_DISCLOSURES)
    public void grant(Me me, ActivityId activity, ExemptionGround ground, String why) {
        standings.where(me, Duty.REVIEW_DISCLOSURES, activity);
        if (contributors.of(activity).stream().anyMatch(contributor -> me.is(contributor.person())))
            throw refused("exemption.own", activity);
        if (!ground.suits(activities.formatOf(me, activity))) throw refused("exemption.series", activity);
        var exemption = new StandardExemption(activity, ground, Reason.of(why), me.person(), clock.instant());
        try {
            repository.saveAndFlush(exemption);
        } catch (DataIntegrityViolationException already) {
            throw refused("exemption.already", activity);
        }
        events.publishEvent(exemption.event());
    }

    private static Refused refused(String key, ActivityId activity) {
        return new Refused(List.of(Objection.blocking(key, "/activities/" + activity + "/people")));
    }
}
