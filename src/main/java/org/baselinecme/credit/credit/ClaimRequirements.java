package org.baselinecme.credit.credit;

import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.delivery.learning.PassRequirement;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.LearnerIds;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** What a learner who earned credit still has to give or to pass. */
@Component
class ClaimRequirements {
    private final LearnerQueries learners;
    private final PassRequirement passes;
    private final ExistingAwardQueries awards;
    private final Office office;

    ClaimRequirements(LearnerQueries learners, PassRequirement passes, ExistingAwardQueries awards, Office office) {
        this.learners = learners;
        this.passes = passes;
        this.awards = awards;
        this.office = office;
    }

    List<Objection> against(ClaimEligibility eligibility) {
        var target = eligibility.target();
        var missing = learners.missing(eligibility.learner(), eligibility.entitlement());
        if (!missing.isEmpty())
            return List.of(Objection.blocking(
                    "claim.ids",
                    "/profile/ids",
                    missing.stream().map(LearnerIds.Field::label).collect(Collectors.joining(", "))));
        return target.assessed()
                ? passes.against(eligibility.learner().all(), target.activity()).stream()
                        .toList()
                : List.of();
    }

    /** Who reversed the award of this target, when and why: it is not claimed again. */
    List<Objection> reversal(ClaimEligibility eligibility) {
        var target = eligibility.target();
        return awards.reversal(eligibility.learner(), target).stream()
                .map(reversal -> Objection.blocking(
                        "claim.reversed",
                        "/catalog/" + target.number(),
                        reversal.name(),
                        office.moments().exact(reversal.at()),
                        reversal.why()))
                .toList();
    }

    /** That credit waits until the people in control of the content are cleared (R1, R20). */
    static List<Objection> notCleared(ClaimTarget target) {
        return List.of(Objection.blocking("claim.not-cleared", "/catalog/" + target.number(), target.title()));
    }
}
