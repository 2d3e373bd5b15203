package org.baselinecme.credit.proof;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.Requirement;
import org.baselinecme.planning.activities.Requirement.Tone;
import org.baselinecme.planning.activities.Requirement.Whoever;
import org.baselinecme.planning.activities.Requirements;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Open tasks of the office: awards that attendance supports less of than was awarded. */
@Component
class UnsupportedAwardRequirements implements Requirements {
    private final AwardEvidenceQueries queries;

    UnsupportedAwardRequirements(AwardEvidenceQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Requirement> of(Collection<ActivityId> activities) {
        var open = queries.unsupported(activities).stream().collect(Collectors.groupingBy(UnsupportedAward::activity));
        return open.entrySet().stream()
                .map(UnsupportedAwardRequirements::requirement)
                .toList();
    }

    private static Requirement requirement(Map.Entry<ActivityId, List<UnsupportedAward>> open) {
        var awards = open.getValue();
        var since = awards.stream()
                .map(UnsupportedAward::since)
                .min(Instant::compareTo)
                .orElseThrow();
        return Requirement.of(
                open.getKey(),
                Tone.WAIT,
                new Whoever(Duty.CORRECT_CREDIT, null),
                since,
                "/activities/" + open.getKey() + "/awards/evidence",
                "requirement.award-unsupported",
                awards.size());
    }
}
