package org.baselinecme.evidence.accreditation;

import org.baselinecme.planning.activities.Activities;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leads a delivered activity through reconciliation to its end. */
@Service
@Transactional
public class Reconciliations {
    private final Standings standings;
    private final FilingRows rows;
    private final Activities activities;

    Reconciliations(Standings standings, FilingRows rows, Activities activities) {
        this.standings = standings;
        this.rows = rows;
        this.activities = activities;
    }

    /** Begins to put the file together. */
    @Needs(Duty.KEEP_FILE)
    public void begin(Me me, ActivityId activity) {
        standings.where(me, Duty.KEEP_FILE, activity);
        activities.reconcile(me, activity);
    }

    /**
     * Closes the activity; {@link org.baselinecme.platform.kernel.Refused} with every record that is neither there nor explained.
     * Whoever takes a paper out at the same moment waits.
     */
    @Needs(Duty.KEEP_FILE)
    public void close(Me me, ActivityId activity) {
        standings.where(me, Duty.KEEP_FILE, activity);
        rows.lock(activity);
        activities.close(me, activity);
    }
}
