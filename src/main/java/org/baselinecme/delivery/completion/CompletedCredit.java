package org.baselinecme.delivery.completion;

import java.util.Set;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/** Credit that rests on what learners completed; implemented by the module that compares awards with their evidence. */
public interface CompletedCredit {
    /** Whether an award in effect rests on what this learner completed of the activity. */
    boolean isAwarded(ActivityId activity, PersonId learner);

    /** The awards of an activity that the evidence on record supports less of than was awarded. */
    Set<UUID> unsupported(ActivityId activity);

    /**
     * Corrects the awards that a changed completion left unsupported, in its transaction; their learners are told.
     *
     * @param before those that were unsupported before the change
     */
    void correct(Me me, ActivityId activity, Set<UUID> before, String why);
}
