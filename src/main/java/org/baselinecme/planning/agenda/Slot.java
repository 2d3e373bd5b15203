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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A slot of an activity's agenda. Its times are local ones of the office's zone. */
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
    private Set<UUID> faculty = new TreeSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Slot() {}

    Slot(SlotId id, ActivityId activity, AgendaItem said) {
        this.id = id;
        this.activity = activity;
        take(said);
    }

    private void take(AgendaItem said) {
        day = said.day();
        startsAt = said.start();
        endsAt = said.end();
        track = said.track();
        room = said.room();
        kind = said.kind();
        title = said.title();
        exception = said.exception();
        faculty = said.faculty().stream().map(PersonId::value).collect(Collectors.toCollection(TreeSet::new));
    }

    AgendaEvent.SlotPlanned planned(PersonId by, Instant now) {
        return new AgendaEvent.SlotPlanned(activity, id, by, now, snapshot());
    }

    AgendaEvent.SlotChanged change(AgendaItem anew, PersonId by, Instant now) {
        var before = snapshot();
        if (isAnother(anew)) taughtSince = now;
        take(anew);
        return new AgendaEvent.SlotChanged(activity, id, by, now, before, snapshot());
    }

    /** Whether it becomes another presentation, so that what was judged of it holds no more (Standard 1). */
    private boolean isAnother(AgendaItem anew) {
        return !title.equals(anew.title())
                || kind != anew.kind()
                || !item().faculty().containsAll(anew.faculty());
    }

    /** Takes it off the agenda; the row stays, as what was reviewed about it does. */
    AgendaEvent.SlotDropped drop(PersonId by, Instant now) {
        droppedBy = by;
        droppedAt = now;
        return new AgendaEvent.SlotDropped(activity, id, by, now, snapshot());
    }

    boolean isStale(@Nullable Integer seen) {
        return version != null && !version.equals(seen);
    }

    boolean isOf(ActivityId other) {
        return droppedAt == null && activity.equals(other);
    }

    AgendaItem item() {
        return new AgendaItem(
                id,
                day,
                startsAt,
                endsAt,
                track,
                room,
                kind,
                title,
                faculty.stream().map(PersonId::new).collect(Collectors.toSet()),
                exception);
    }

    private Map<String, ?> snapshot() {
        var item = item();
        return Map.of(
                "title", title, "day", day, "times", item.times(), "kind", kind.name(), "room", room, "track", track);
    }
}
