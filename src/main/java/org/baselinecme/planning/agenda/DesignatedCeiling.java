package org.baselinecme.planning.agenda;

import java.util.List;
import java.util.Optional;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Credit that is designated is never raised afterwards; a slot that was removed may be replaced (R29). Of a series each
 * session has its own designation, so that its agenda may grow while the new session lies ahead (R57). What the agenda no
 * longer gives can no longer be claimed (R30).
 */
@Component
class DesignatedCeiling {
    private final AgendaQueries agenda;
    private final DesignatedMaximum designated;

    DesignatedCeiling(AgendaQueries agenda, DesignatedMaximum designated) {
        this.agenda = agenda;
        this.designated = designated;
    }

    /** {@link Refused} where a change of the agenda raises the maximum above what is designated. */
    void requireNotRaised(AgendaChange change) {
        if (!change.isAnnounced() || change.schedule().isSeries()) return;
        var credits = maximum(change, change.after());
        if (credits.compareTo(maximum(change, change.before())) > 0) requireWithin(change.activity(), credits);
    }

    /** {@link Refused} where the maximum is above what is designated. */
    void requireWithin(ActivityId activity, Credits maximum) {
        var ceiling = designated.of(activity, null);
        if (ceiling.isPresent() && maximum.compareTo(ceiling.get()) > 0)
            throw new Refused(List.of(Objection.blocking(
                    "agenda.raises",
                    "/activities/" + activity + "/agenda",
                    maximum.toString(),
                    ceiling.get().toString())));
    }

    /** That less can be claimed after the change; empty where it is as much as before. */
    Optional<Objection> lowered(AgendaChange change) {
        var session = session(change);
        return lowered(change.activity(), session, given(change, session, true), given(change, session, false));
    }

    /** The same for an estimate. */
    Optional<Objection> lowered(ActivityId activity, @Nullable SlotId session, Credits before, Credits after) {
        if (after.compareTo(before) >= 0) return Optional.empty();
        return designated.of(activity, session).flatMap(ceiling -> {
            var was = least(ceiling, before);
            var now = least(ceiling, after);
            return now.compareTo(was) < 0
                    ? Optional.of(Objection.advice("agenda.lowers", null, was.toString(), now.toString()))
                    : Optional.empty();
        });
    }

    /** That an estimate lets less be claimed than the one before; empty where it does not. */
    Optional<Objection> lowered(ActivityId activity, Credits given) {
        return lowered(activity, null, Credits.ofMinutes(agenda.estimate(activity)), given);
    }

    /** Lets what can be claimed follow the agenda. */
    void follow(Me me, AgendaChange change) {
        var session = session(change);
        if (change.schedule().isSeries() && session == null) return;
        var given = given(change, session, false);
        if (!given.equals(given(change, session, true))) follow(me, change.activity(), session, given);
    }

    void follow(Me me, ActivityId activity, @Nullable SlotId session, Credits given) {
        designated.follow(me, activity, session, given);
    }

    /** The changed session of a series; null for an activity that is designated as a whole, and for a new session. */
    private static @Nullable SlotId session(AgendaChange change) {
        var was = change.was();
        return change.schedule().isSeries() && was != null ? was.id() : null;
    }

    /** What the agenda, or the session, gives before or after the change. */
    private Credits given(AgendaChange change, @Nullable SlotId session, boolean before) {
        var items = before ? change.before() : change.after();
        if (!change.schedule().isSeries()) return maximum(change, items);
        return items.stream()
                .filter(item -> item.isAccredited() && item.id().equals(session))
                .findFirst()
                .map(item -> Credits.ofMinutes(item.minutes()))
                .orElse(Credits.NONE);
    }

    private Credits maximum(AgendaChange change, List<AgendaItem> items) {
        return agenda.maximum(change.activity(), change.schedule().format(), items)
                .credits();
    }

    private static Credits least(Credits one, Credits other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
