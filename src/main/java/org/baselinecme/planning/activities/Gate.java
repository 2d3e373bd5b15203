package org.baselinecme.planning.activities;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;

/**
 * What a room below has to say against the next stage of an activity. Each room brings its own; the page draws what they
 * say, and the same list makes the move refuse.
 */
public interface Gate {
    /** Reasons against the activity reaching {@code target}; empty where nothing stands against it. */
    List<Objection> objectionsTo(Stage target, ActivityId activity);
}
