package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;

/**
 * Lines that another module adds to the checklist before approval. Modules that depend on this one provide their own as
 * components; what stands against approval comes from their gates.
 */
public interface ApprovalCheck {
    /** The lines of an activity in their order, for a reader whose access was checked; empty where it has none. */
    List<Line> of(ActivityId activity);

    /**
     * A line of the checklist.
     *
     * @param label message key of what is checked
     * @param met whether nothing is open
     */
    record Line(String label, boolean met) {}
}
