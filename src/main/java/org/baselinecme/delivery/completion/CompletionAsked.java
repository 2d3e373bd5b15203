package org.baselinecme.delivery.completion;

import java.util.Optional;
import org.baselinecme.planning.agenda.CompletionPath;

/**
 * What a claim page asks of the learner in the place of a session code.
 *
 * @param part the part that comes next
 */
public record CompletionAsked(CompletionPath path, String part) {
    /** What is asked next; nothing where everything is complete, and where staff record it. */
    public static Optional<CompletionAsked> of(CompletedParts completed) {
        return completed.path().isConfirmedByStaff()
                ? Optional.empty()
                : completed.next().map(part -> new CompletionAsked(completed.path(), part));
    }

    /** Whether the part is a stage. */
    public boolean isStage() {
        return path == CompletionPath.STAGES;
    }

    /** Message key of the words above the reflection. */
    public String reflection() {
        return "completion.reflection." + path.name();
    }
}
