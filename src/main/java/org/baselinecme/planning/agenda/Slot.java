package org.baselinecme.planning.agenda;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A slot of an activity's agenda: the moments it begins and ends, with the day and times that the office's clocks show. */
@Entity
@Table(name = "agenda_slot")
class Slot {
    @Id
    private SlotId id;

    @Version
    private @Nullable Integer version;

    private ActivityId activity;

    private LocalDate day;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private Instant begins;
    private Instant ends;
    private String track;
    private String room;

    @Enumerated(EnumType.STRING)
    private SlotKind kind;

    private String title;
    private String exception;

    private @Nullable PersonId droppedBy;

    private @Nullable Instant droppedAt;

    private @Nullable Instant taughtSince;

    @ElementCollection
    @CollectionTable(name = "agenda_slot_faculty", joinColumns = @JoinColumn(name = "slot"))
    @Column(name = "person")
    private Set<PersonId> faculty = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Slot() {}

    @SuppressWarnings("NullAway.Init")
    Slot(ActivityId activity, AgendaItem item) {
        this.id = item.id();
        this.activity = activity;
        assign(item);
    }

    private void assign(AgendaItem item) {
        day = item.day();
        startsAt = item.time().start();
        endsAt = item.time().end();
        begins = item.begins();
        ends = item.ends();
        track = item.track();
        room = item.room();
        kind = item.kind();
        title = item.title();
        exception = item.exception();
        faculty.retainAll(item.faculty());
        faculty.addAll(item.faculty());
    }

    /** The event to publish once a new slot is stored. */
    AgendaEvent.SlotPlanned planned(PersonId by, Instant now) {
        return new AgendaEvent.SlotPlanned(activity, id, by, now, snapshot());
    }

    AgendaEvent.SlotChanged change(AgendaItem item, PersonId by, Instant now) {
        var before = snapshot();
        if (isAnotherPresentation(item)) taughtSince = now;
        assign(item);
        return new AgendaEvent.SlotChanged(activity, id, by, now, before, snapshot());
    }

    /**
     * Whether the change makes it another presentation, so that an earlier content review no longer applies (Standard 1).
     * Who teaches it is compared with the people the review names.
     */
    private boolean isAnotherPresentation(AgendaItem item) {
        return !title.equals(item.title()) || kind != item.kind();
    }

    /** Removes it from the agenda. The row stays, because reviews and attendance refer to it. */
    AgendaEvent.SlotDropped drop(PersonId by, Instant now) {
        droppedBy = by;
        droppedAt = now;
        return new AgendaEvent.SlotDropped(activity, id, by, now, snapshot());
    }

    /** Puts it back on the agenda after it was removed. */
    AgendaEvent.SlotRestored restore(PersonId by, Instant now) {
        droppedBy = null;
        droppedAt = null;
        return new AgendaEvent.SlotRestored(activity, id, by, now, snapshot());
    }

    boolean isDropped() {
        return droppedAt != null;
    }

    boolean isStale(@Nullable Integer seenVersion) {
        return version != null && !version.equals(seenVersion);
    }

    AgendaItem item(ZoneId zone) {
        return new AgendaItem(
                id, new SlotTime(begins, ends, zone), track, room, kind, title, Set.copyOf(faculty), exception);
    }

    SlotId id() {
        return id;
    }

    /** A copy of the slot for the audit log; {@code times} is what a timeline shows of its start and end. */
    Map<String, Object> snapshot() {
        var overnight = Duration.between(begins, ends)
                        .compareTo(Duration.between(startsAt, endsAt).plusHours(12))
                > 0;
        var people = faculty.stream().map(PersonId::toString).sorted().toList();
        return Map.ofEntries(
                Map.entry("title", title),
                Map.entry("day", day),
                Map.entry("startsAt", startsAt),
                Map.entry("endsAt", endsAt),
                Map.entry("begins", begins),
                Map.entry("ends", ends),
                Map.entry("times", startsAt + "–" + (overnight ? day.plusDays(1) + " " : "") + endsAt),
                Map.entry("kind", kind.name()),
                Map.entry("room", room),
                Map.entry("track", track),
                Map.entry("exception", exception),
                Map.entry("faculty", people));
    }
}
