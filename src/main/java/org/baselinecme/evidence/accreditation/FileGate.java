package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.planning.activities.Gate;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/**
 * An activity can be closed when each of its records is present, does not apply, or has its absence explained; attendance
 * of every held session and the evaluation are among them (R54–R56).
 */
@Component
class FileGate implements Gate {
    private final ActivityRecords records;

    FileGate(ActivityRecords records) {
        this.records = records;
    }

    @Override
    public List<Objection> objectionsTo(Stage target, ActivityId activity) {
        return switch (target) {
            case CLOSED ->
                records.of(activity).stream()
                        .flatMap(status -> status.objections(activity).stream())
                        .toList();
            case PROPOSED,
                    NEEDS_APPROVED,
                    PLANNING,
                    IN_REVIEW,
                    APPROVED,
                    OPEN,
                    DELIVERED,
                    RECONCILING,
                    DECLINED,
                    CANCELLED,
                    ON_HOLD,
                    EXPIRED,
                    WITHDRAWN -> List.of();
        };
    }
}
