package org.baselinecme.planning.faculty;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The speaker agreement, as faculty read and accept it for an activity. */
@Service
@Transactional
public class SpeakerAgreements {
    private final AgreementStates agreements;
    private final AgreementAcceptanceRepository acceptances;
    private final FacultyQueries queries;
    private final Contributors contributors;
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher events;

    SpeakerAgreements(
            AgreementStates agreements,
            AgreementAcceptanceRepository acceptances,
            FacultyQueries queries,
            Contributors contributors,
            People people,
            Office office,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.acceptances = acceptances;
        this.queries = queries;
        this.contributors = contributors;
        this.people = people;
        this.office = office;
        this.events = events;
    }

    /** The agreement for an activity and whether the reader accepted it; {@link NotFound} for people outside its faculty, and where none is asked for. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    AgreementPage page(Me me, ActivityId activity) {
        var place = own(me, activity).place();
        var agreement = inForce();
        var state = states(me, List.of(activity)).get(activity);
        return new AgreementPage(
                place,
                agreement.getId().toString(),
                agreement.turn(),
                agreement.text(),
                state == null ? AgreementState.OPEN : state);
    }

    /** Accepts the version in force for an activity, once. {@link Refused} for an earlier version. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public void accept(Me me, ActivityId activity, UUID version) {
        people.lock(me.person());
        if (own(me, activity).ended()) throw new NotFound();
        var agreement = inForce();
        var state = states(me, List.of(activity)).get(activity);
        if (state != null && state.isAccepted()) return;
        if (!agreement.getId().equals(version))
            throw new Refused(
                    List.of(Objection.blocking("speaker-agreement.replaced", "/teaching/" + activity + "/agreement")));
        var acceptance = new AgreementAcceptance(
                activity, me.person(), version, office.moments().now());
        acceptances.saveAndFlush(acceptance);
        events.publishEvent(acceptance.accepted(agreement.turn()));
    }

    /** Whether a person accepted the agreement, for each of these activities; none where no agreement is asked for. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    public Map<ActivityId, AgreementState> states(Me me, Collection<ActivityId> activities) {
        var all = new HashMap<ActivityId, AgreementState>();
        var asked = agreements.inForce().isPresent();
        for (var activity : activities) {
            var accepted = agreements.of(activity).get(me.person());
            if (accepted != null) all.put(activity, accepted);
            else if (asked) all.put(activity, AgreementState.OPEN);
        }
        return all;
    }

    private SpeakerAgreement inForce() {
        return agreements.inForce().orElseThrow(NotFound::new);
    }

    private FacultyQueries.ActivityRow own(Me me, ActivityId activity) {
        if (contributors.of(activity).stream().noneMatch(one -> me.is(one.person()))) throw new NotFound();
        return queries.activity(activity).orElseThrow(NotFound::new);
    }
}
