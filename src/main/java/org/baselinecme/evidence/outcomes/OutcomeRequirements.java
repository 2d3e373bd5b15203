package org.baselinecme.evidence.outcomes;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/**
 * Open tasks of outcomes: a missing baseline, which is hard to collect once the activity has begun (R47), and an overdue
 * follow-up. Neither blocks the activity.
 */
@Component
class OutcomeRequirements implements Requirements {
    private final OutcomeQueries queries;
    private final Office office;

    OutcomeRequirements(OutcomeQueries queries, Office office) {
        this.queries = queries;
        this.office = office;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return queries.incomplete(activities, office.moments().today()).stream()
                .map(this::requirement)
                .toList();
    }

    private Requirement requirement(OutcomeQueries.IncompleteMeasure measure) {
        var page = "/measures/" + measure.id();
        var since = measure.hasBaseline()
                ? Objects.requireNonNull(measure.followUpDue())
                        .atStartOfDay(office.moments().zone())
                        .toInstant()
                : measure.definedAt();
        return Requirement.of(
                        measure.activity(),
                        Tone.INFO,
                        new Whoever(Duty.KEEP_OUTCOMES, null),
                        since,
                        page + "/observations",
                        measure.hasBaseline() ? "requirement.follow-up" : "requirement.baseline",
                        measure.name())
                .seenAt(page);
    }
}
