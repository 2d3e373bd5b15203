package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * What a check-in to a session would do now.
 *
 * @param at now
 * @param objection why nobody can check in now; null if it can be done
 * @param present whether a code has recorded the person already, so that nothing more is recorded
 * @param leaving stays elsewhere that it ends
 * @param from since when it would prove presence, where the person was elsewhere before; null for the whole session
 */
public record Arrival(
        Session session,
        Instant at,
        @Nullable Objection objection,
        boolean present,
        List<Stays.Stay> leaving,
        @Nullable Instant from) {
    /** The time it would prove. */
    public List<TimeInterval> proves() {
        var held = session.held();
        if (from == null || !from.isAfter(held.from())) return List.of(held);
        return from.isBefore(held.until()) ? List.of(new TimeInterval(from, held.until())) : List.of();
    }

    /** Whether the code proves nothing any more, so that the learner can ask the office to record the attendance. */
    public boolean isTooLate() {
        return objection != null
                && List.of("code.late", "code.elsewhere", "code.withdrawn").contains(objection.key());
    }

    /** Why nobody can check in now. */
    public Optional<Objection> refusal() {
        return Optional.ofNullable(objection);
    }
}
