package org.baselinecme.planning.needs;

import java.util.Set;
import java.util.UUID;

/**
 * An objective as proposed in the assessment; it becomes the activity's own when the needs are approved (R23).
 *
 * @param needs the typed needs it serves
 */
public record ProposedObjective(UUID id, int position, String text, Set<NeedsQuestion> needs) {
    /** What the verb check advises; it never refuses (R26). */
    public VerbAdvice advice() {
        return VerbAdvice.on(text, needs);
    }
}
