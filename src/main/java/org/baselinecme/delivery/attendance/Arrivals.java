package org.baselinecme.delivery.attendance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.designation.SessionReadiness;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Determines what a check-in would do: a code counts inside its window, the session may start (R1, R8, R20), and a person is in
 * one room at a time. The page, the check-in and the claim ask here.
 */
@Component
class Arrivals {
    private final SessionReadiness starts;
    private final Stays stays;
    private final Office office;

    Arrivals(SessionReadiness starts, Stays stays, Office office) {
        this.starts = starts;
        this.stays = stays;
        this.office = office;
    }

    /** What would happen if this person entered this code now. */
    Arrival of(PersonId person, CodedSession coded) {
        var session = coded.session();
        var moments = office.moments();
        var now = moments.now();
        var all = stays.of(person, session);
        var open = all.stream().filter(stay -> !stay.withdrawn()).toList();
        var present = open.stream()
                .anyMatch(stay -> stay.session().id().equals(session.id())
                        && stay.evidence().isCode());
        if (present) return new Arrival(session, now, null, true, List.of(), null);
        var beside = open.stream()
                .filter(stay -> !stay.session().id().equals(session.id()))
                .filter(stay -> stay.session().isBeside(session))
                .toList();
        var leaving = beside.stream()
                .filter(stay -> now.isBefore(stay.session().held().until()))
                .toList();
        var from = since(beside, now);
        var arrival = new Arrival(session, now, null, false, leaving, from);
        var objection = coded.objectionAt(moments)
                .or(() -> objectionToStart(session))
                .or(() -> withdrawn(session, all))
                .or(() -> elsewhere(arrival, beside))
                .orElse(null);
        return new Arrival(session, now, objection, false, leaving, from);
    }

    /** When the person came from elsewhere: now, or when what they were in had ended. */
    private static @Nullable Instant since(List<Stays.Stay> beside, Instant now) {
        return beside.stream()
                .map(stay -> stay.session().held())
                .filter(held -> !now.isBefore(held.from()))
                .map(held -> now.isBefore(held.until()) ? now : held.until())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<Objection> objectionToStart(Session session) {
        return starts.isReady(session.activity(), session.id())
                ? Optional.empty()
                : Optional.of(Objection.blocking(
                        "code.not-ready", null, session.item().title()));
    }

    /** A check-in that staff withdrew is not made again with a code: staff record the attendance, or decide a late check-in. */
    private static Optional<Objection> withdrawn(Session session, List<Stays.Stay> all) {
        var here = all.stream()
                .filter(stay -> stay.session().id().equals(session.id()))
                .toList();
        return !here.isEmpty()
                        && here.stream().allMatch(Stays.Stay::withdrawn)
                        && here.stream().anyMatch(stay -> stay.evidence().isCode())
                ? Optional.of(Objection.blocking(
                        "code.withdrawn", null, session.item().title()))
                : Optional.empty();
    }

    private static Optional<Objection> elsewhere(Arrival arrival, List<Stays.Stay> beside) {
        return arrival.proves().isEmpty()
                ? Optional.of(Objection.blocking(
                        "code.elsewhere",
                        null,
                        beside.getLast().session().item().title(),
                        arrival.session().item().title()))
                : Optional.empty();
    }
}
