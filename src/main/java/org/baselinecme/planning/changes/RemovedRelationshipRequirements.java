package org.baselinecme.planning.changes;

import java.util.Collection;
import java.util.List;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Relationships that learners were told of and that were removed with their person, until a reviewer notes what was done. */
@Component
class RemovedRelationshipRequirements implements Requirements {
    private final RemovedRelationshipQueries queries;

    RemovedRelationshipRequirements(RemovedRelationshipQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        return queries.of(activities).stream()
                .map(row -> {
                    var page = "/activities/" + row.activity() + "/removed-relationships";
                    var reviewers = new Whoever(Duty.REVIEW_DISCLOSURES, row.person());
                    return Requirement.of(
                                    row.activity(),
                                    Tone.WAIT,
                                    reviewers,
                                    row.leftAt(),
                                    page,
                                    "requirement.relationship-removed",
                                    row.name())
                            .seenAt(page);
                })
                .toList();
    }
}
