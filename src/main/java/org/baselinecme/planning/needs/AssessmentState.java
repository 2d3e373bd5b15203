package org.baselinecme.planning.needs;

import java.util.Set;

/** The states of a needs assessment, and which may follow which. */
public enum AssessmentState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    DECLINED;

    /** The states that may come next. */
    public Set<AssessmentState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(RETURNED, ACCEPTED, DECLINED);
            case ACCEPTED, DECLINED -> Set.of();
        };
    }

    /** Whether it can be written in. */
    public boolean isOpen() {
        return next().contains(SUBMITTED);
    }

    /** Whether its message names an end. */
    public boolean isDecided() {
        return next().isEmpty();
    }
}
