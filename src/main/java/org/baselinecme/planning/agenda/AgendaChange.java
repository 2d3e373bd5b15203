package org.baselinecme.planning.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.AnnouncedChanges.Change;
import org.baselinecme.planning.activities.AnnouncedChanges.Kind;
import org.baselinecme.planning.activities.Schedule;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A change of one slot of an agenda, with the agenda before and after it.
 *
 * @param was the slot before; null for a new one
 * @param is the slot after; null where it is removed
 */
record AgendaChange(
        ActivityId activity,
        Schedule schedule,
        List<AgendaItem> before,
        List<AgendaItem> after,
        @Nullable AgendaItem was,
        @Nullable AgendaItem is) {

    /** Whether learners rely on the agenda, because its credit is designated. */
    boolean isAnnounced() {
        return schedule.stage().isDesignated();
    }

    /** What registered people are told of: another title, time or place of a session, or that it is canceled. */
    List<Change> announced() {
        var earlier = was;
        if (earlier == null || !earlier.isAccredited()) return List.of();
        if (is == null) return List.of(new Change(Kind.SESSION_CANCELED, earlier.title(), when(earlier), ""));
        var changes = new ArrayList<Change>();
        add(changes, Kind.SESSION_TITLE, earlier.title(), earlier.title(), is.title());
        add(changes, Kind.SESSION_TIME, is.title(), when(earlier), when(is));
        add(changes, Kind.SESSION_PLACE, is.title(), earlier.room(), is.room());
        return changes;
    }

    private static void add(List<Change> changes, Kind kind, String title, String was, String now) {
        if (!was.equals(now)) changes.add(new Change(kind, title, was, now));
    }

    private static String when(AgendaItem item) {
        return item.time().dated();
    }

    /** Whether a session has another day or time afterwards, gives no credit any more, or is removed. */
    boolean movesSession() {
        if (was == null || !was.isAccredited()) return false;
        return is == null
                || !is.isAccredited()
                || !was.begins().equals(is.begins())
                || !was.ends().equals(is.ends());
    }

    /** Whether an earlier content review no longer applies, because it becomes another presentation (Standard 1). */
    boolean isAnotherPresentation() {
        return was != null
                && is != null
                && is.isAccredited()
                && !(was.title().equals(is.title()) && was.kind() == is.kind());
    }

    /** Who no longer teaches it. */
    Set<PersonId> takenOff() {
        if (was == null || !was.isAccredited()) return Set.of();
        return was.faculty().stream()
                .filter(person -> is == null || !is.faculty().contains(person))
                .collect(Collectors.toSet());
    }
}
