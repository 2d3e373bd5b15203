package org.baselinecme.planning.disclosures;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.planning.activities.Schedules;
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
    private final Schedules schedules;
    private final Contributors contributors;
    private final Standings standings;
    private final ApplicationEventPublisher events;
    private final Office office;

    Exemptions(
            StandardExemptionRepository repository,
            Schedules schedules,
            Contributors contributors,
            Standings standings,
            ApplicationEventPublisher events,
            Office office) {
        this.repository = repository;
        this.schedules = schedules;
        this.contributors = contributors;
        this.standings = standings;
        this.events = events;
        this.office = office;
    }

    /**
     * Exempts an activity before its first day. {@link Refused} from then on (R1), for a scheduled clinical series (R10), for
     * people in control of its content (R3), and for an exempt activity.
     */
    @Needs(Duty.REVIEW_DISCLOSURES)
    public void grant(Me me, ActivityId activity, ExemptionGround ground, String why) {
        standings.where(me, Duty.REVIEW_DISCLOSURES, activity);
        if (contributors.of(activity).stream().anyMatch(contributor -> me.is(contributor.person())))
            throw refused("exemption.own", activity);
        var moments = office.moments();
        var schedule = schedules.of(activity);
        if (!ground.suits(schedule.format())) throw refused("exemption.series", activity);
        if (!schedule.startsOn().isAfter(moments.today())) throw refused("exemption.begun", activity);
        var exemption = new StandardExemption(activity, ground, Reason.of(why), me.person(), moments.now());
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
