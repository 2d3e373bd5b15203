package org.baselinecme.platform.access;

import static org.baselinecme.platform.access.Duty.*;

import java.util.Set;

/** A bundle of duties that an office can begin a role of its own with. */
public enum RoleTemplate {
    /** Checks people in on the day. */
    CHECK_IN_ONLY(SEE_ACTIVITIES, KEEP_ATTENDANCE),
    /** Manages registrations. */
    REGISTRATIONS_ONLY(SEE_ACTIVITIES, KEEP_REGISTRATIONS, SEE_PEOPLE),
    /** Works with measures and results. */
    ANALYST(SEE_ACTIVITIES, SEE_BOARD, KEEP_OUTCOMES),
    /** Builds agendas and assessments. */
    CONTENT_BUILDER(SEE_ACTIVITIES, PLAN_AGENDA, WRITE_ASSESSMENT);

    private final Set<Duty> duties;

    RoleTemplate(Duty... duties) {
        this.duties = Set.of(duties);
    }

    /** The duties it bundles. */
    public Set<Duty> duties() {
        return duties;
    }
}
