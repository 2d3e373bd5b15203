package org.baselinecme.planning.designation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;

/**
 * A session of a series and the credit that is designated for it (R29, R57).
 *
 * @param designated the least planned time that is designated in any system of the series, as credit; null while one of them is missing
 * @param claimable by system what can be claimed
 * @param turns how often it was designated
 */
record SessionCredit(AgendaItem item, @Nullable Credits designated, List<DesignatedCredit> claimable, int turns) {
    static SessionCredit of(AgendaItem item, List<DesignationRepository.InSystem> designations, int systems) {
        var isComplete = systems > 0 && designations.size() >= systems;
        return new SessionCredit(
                item,
                isComplete
                        ? designations.stream()
                                .map(DesignationRepository.InSystem::asMinutesGo)
                                .min(Comparator.naturalOrder())
                                .orElse(null)
                        : null,
                designations.stream()
                        .filter(DesignationRepository.InSystem::isGiven)
                        .map(DesignationRepository.InSystem::credit)
                        .toList(),
                designations.stream()
                        .mapToInt(one -> one.designation().turn())
                        .max()
                        .orElse(0));
    }

    /** What its planned time is worth. */
    Credits worth() {
        return Credits.ofMinutes(item.minutes());
    }

    SlotId id() {
        return item.id();
    }

    /** Whether all it gives is designated. */
    boolean isDesignated() {
        return designated != null && designated.compareTo(worth()) >= 0;
    }

    /** Whether it is designated, but was made longer since. */
    boolean isLonger() {
        return designated != null && !isDesignated();
    }

    boolean hasBegun(Moments moments) {
        return !item.begins().isAfter(moments.now());
    }

    /** What forbids to designate it now: credit is designated before the start, for what has a teacher and gives credit. */
    List<Objection> objections(ActivityId activity, Moments moments) {
        var slot = "/activities/" + activity + "/agenda/" + id();
        var found = new ArrayList<Objection>();
        if (hasBegun(moments))
            found.add(Objection.blocking("series.begun", null, item.title(), moments.say(item.begins())));
        if (item.faculty().isEmpty()) found.add(Objection.blocking("series.no-faculty", slot, item.title()));
        if (worth().equals(Credits.NONE)) found.add(Objection.blocking("series.too-short", slot, item.title()));
        return found;
    }

    /** What a form says of it, so that no more is designated than its reader saw. */
    String seen() {
        return id() + "=" + worth().quarters();
    }
}
