package org.baselinecme.delivery.completion;

import java.util.List;
import java.util.Optional;
import org.baselinecme.planning.agenda.CompletionPath;

/**
 * What a claim page asks of the learner in the place of a session code.
 *
 * @param part the part that comes next
 * @param baselineFirst whether the items of the assessment are answered before the activity is begun
 * @param teachable what the learner taught and can still state, where the format asks for it
 */
public record CompletionAsked(CompletionPath path, String part, boolean baselineFirst, List<TaughtSession> teachable) {
    /** What is asked next; nothing where everything is complete, and where staff record it. */
    public static Optional<CompletionAsked> of(CompletedParts completed) {
        return completed.path().isConfirmedByStaff()
                ? Optional.empty()
                : completed
                        .next()
                        .map(part -> new CompletionAsked(
                                completed.path(), part, completed.owesBaseline(), completed.teachable()));
    }

    /** Whether the part is a stage. */
    public boolean isStage() {
        return path == CompletionPath.STAGES;
    }

    /** Whether nothing can be stated now: everything that was taught is stated, or nothing was taught. */
    public boolean isUntaught() {
        return path.isByTeaching() && teachable.isEmpty();
    }

    /** Message key of the words above the reflection. */
    public String reflection() {
        return "completion.reflection." + path.name();
    }
}
