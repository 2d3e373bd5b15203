package org.baselinecme.evidence.accreditation;

import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reconciliation and closing of delivered activities. */
@Service
@Transactional
public class Reconciliations {
    private final Standings standings;
    private final FileQueries queries;
    private final Activities activities;

    Reconciliations(Standings standings, FileQueries queries, Activities activities) {
        this.standings = standings;
        this.queries = queries;
        this.activities = activities;
    }

    /** Starts reconciliation. */
    @Needs(Duty.KEEP_FILE)
    public void begin(Me me, ActivityId activity) {
        standings.where(me, Duty.KEEP_FILE, activity);
        activities.reconcile(me, activity);
    }

    /**
     * Closes the activity; {@link org.baselinecme.platform.kernel.Refused} with every record that is neither present nor
     * explained. Changes of the file at the same moment wait.
     */
    @Needs(Duty.KEEP_FILE)
    public void close(Me me, ActivityId activity) {
        standings.where(me, Duty.KEEP_FILE, activity);
        queries.lock(activity);
        activities.close(me, activity);
    }
}
