package org.baselinecme.delivery.checkins;

import java.util.Collection;
import java.util.List;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Open tasks of the office: undecided late check-ins. */
@Component
class LateCheckInRequirements implements Requirements {
    private final LateCheckInQueries queries;

    LateCheckInRequirements(LateCheckInQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return queries.counts(activities).stream()
                .map(count -> Requirement.of(
                        count.activity(),
                        Tone.WAIT,
                        new Whoever(Duty.KEEP_ATTENDANCE, null),
                        count.since(),
                        "/activities/" + count.activity() + "/attendance/late",
                        "requirement.late-check-in",
                        count.rows()))
                .toList();
    }
}
