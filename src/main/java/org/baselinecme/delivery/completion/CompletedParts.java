package org.baselinecme.delivery.completion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baselinecme.planning.agenda.CompletionPath;
import org.baselinecme.planning.agenda.SlotId;
import org.jspecify.annotations.Nullable;

/**
 * What a learner completed of an activity without sessions, the newest row of each part.
 *
 * @param parts in the order of the path
 * @param taught sessions that the learner stated to have taught, where the path asks for them
 * @param teachable sessions the learner taught and can still state
 * @param owesBaseline whether the assessment asks its items before, too, and the learner has not answered them
 */
public record CompletedParts(
        CompletionPath path,
        List<Part> parts,
        List<TaughtSession> taught,
        List<TaughtSession> teachable,
        boolean owesBaseline) {
    /** A part, when it was recorded, and whether by staff. */
    public record Part(String part, @Nullable Integer minutes, Instant at, boolean byStaff) {}

    /** How many parts are complete from the first on: a stage counts only after the stages before it (R33). */
    public int inSequence() {
        var count = 0;
        for (var part : path.parts()) {
            if (find(part).isEmpty()) return count;
            count++;
        }
        return count;
    }

    /** The part that comes next; empty where everything is complete. Somebody who teaches again completes it again. */
    public Optional<String> next() {
        if (path.isByTeaching()) return path.parts().stream().findFirst();
        return path.parts().stream().skip(inSequence()).findFirst();
    }

    /** A session the learner can still state. */
    Optional<TaughtSession> teachable(@Nullable SlotId session) {
        return teachable.stream().filter(one -> one.id().equals(session)).findFirst();
    }

    /** Whether nothing is complete. */
    public boolean isNothing() {
        return inSequence() == 0;
    }

    /** The minutes that were stated; 0 where none were. */
    public long minutes() {
        return find(CompletionPath.WHOLE)
                .map(Part::minutes)
                .map(Integer::longValue)
                .orElse(0L);
    }

    /** Whether staff recorded any of it. */
    public boolean isByStaff() {
        return parts.stream().anyMatch(Part::byStaff);
    }

    /** When the last of it was recorded. */
    public Optional<Instant> last() {
        return parts.stream().map(Part::at).max(Instant::compareTo);
    }

    /** What is recorded of a part. */
    Optional<Part> find(String part) {
        return parts.stream().filter(one -> one.part().equals(part)).findFirst();
    }
}
