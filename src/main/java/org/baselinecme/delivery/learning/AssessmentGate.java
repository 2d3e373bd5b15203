package org.baselinecme.delivery.learning;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Credit of enduring material and of journals requires an assessment, its minimum level shown before the start (R32). */
@Component
class AssessmentGate implements Gate {
    private final AssessmentQueries queries;

    AssessmentGate(AssessmentQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case APPROVED, OPEN ->
                queries.of(activity).map(AssessmentGate::against).orElse(List.of());
            case PROPOSED,
                    NEEDS_APPROVED,
                    PLANNING,
                    IN_REVIEW,
                    DELIVERED,
                    RECONCILING,
                    CLOSED,
                    DECLINED,
                    CANCELLED,
                    ON_HOLD,
                    EXPIRED,
                    WITHDRAWN -> List.of();
        };
    }

    /** What an assessment still lacks, where one is required or somebody has begun to write it. */
    static List<Objection> against(AssessmentOverview overview) {
        var wanted = overview.isRequired()
                || overview.items() > 0
                || overview.terms().isAnnounced();
        if (!wanted) return List.of();
        var found = new ArrayList<Objection>();
        if (overview.items() == 0) found.add(Objection.blocking("assessment.none", overview.page()));
        if (!overview.terms().isAnnounced()) found.add(Objection.blocking("assessment.no-pass-mark", overview.page()));
        return found;
    }
}
