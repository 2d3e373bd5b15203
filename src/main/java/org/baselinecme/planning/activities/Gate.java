package org.baselinecme.planning.activities;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;

/**
 * The objections of another module to the next stage of an activity. Modules that depend on this one provide their own as
 * components; the page shows the objections, and the same list makes the move refuse.
 */
public interface Gate {
    /** Objections to the activity reaching {@code target}; empty where there are none. */
    List<Objection> objectionsTo(Stage target, ActivityId activity);
}
