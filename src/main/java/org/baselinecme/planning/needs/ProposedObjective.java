package org.baselinecme.planning.needs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * An objective as proposed in the assessment; it becomes the activity's own when the needs are approved (R23).
 *
 * @param needs the typed needs it serves
 */
public record ProposedObjective(UUID id, int position, String text, Set<NeedsQuestion> needs) {
    /** The objective as the event of a submission records it. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("text", text);
        fields.put("position", position);
        fields.put("needs", needs.stream().sorted().toList());
        return fields;
    }

    /** What the verb check advises; it never refuses (R26). */
    public VerbAdvice advice() {
        return VerbAdvice.on(text, needs);
    }
}
