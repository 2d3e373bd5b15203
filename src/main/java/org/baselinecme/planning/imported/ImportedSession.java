package org.baselinecme.planning.imported;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** A session that an import brought, noted until it is on the agenda or left out. */
@Entity
class ImportedSession {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private ActivityId activity;
    private UUID file;
    private LocalDate day;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String title;
    private String room;
    private @Nullable SlotId slot;
    private @Nullable Instant leftOutAt;

    @ElementCollection
    @CollectionTable(name = "imported_session_speaker", joinColumns = @JoinColumn(name = "session"))
    @Column(name = "person")
    private Set<PersonId> speakers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ImportedSession() {}

    ImportedSession(ActivityId activity, UUID file, ActivityTableRow.Session read, Set<PersonId> speakers) {
        this.id = Ids.next();
        this.activity = activity;
        this.file = file;
        this.day = read.day();
        this.startsAt = read.start();
        this.endsAt = read.end();
        this.title = read.title();
        this.room = read.room();
        this.speakers = new HashSet<>(speakers);
    }

    ImportedEvents.SessionImported event(PersonId by, Instant now) {
        return new ImportedEvents.SessionImported(activity, id, by, now, snapshot());
    }

    /** It is on the agenda now. */
    ImportedEvents.ImportedSessionPlaced place(SlotId planned, PersonId by, Instant now) {
        slot = planned;
        return new ImportedEvents.ImportedSessionPlaced(activity, id, by, now, snapshot());
    }

    /** It is not to be on the agenda. */
    ImportedEvents.ImportedSessionLeftOut leaveOut(PersonId by, Instant now) {
        leftOutAt = now;
        return new ImportedEvents.ImportedSessionLeftOut(activity, id, by, now, snapshot());
    }

    /** It waits to be put on the agenda again. */
    ImportedEvents.ImportedSessionRestored restore(PersonId by, Instant now) {
        leftOutAt = null;
        return new ImportedEvents.ImportedSessionRestored(activity, id, by, now, snapshot());
    }

    boolean isLeftOut() {
        return leftOutAt != null;
    }

    ImportedEvents.ImportedSessionRemoved removed(PersonId by, Instant now) {
        return new ImportedEvents.ImportedSessionRemoved(activity, id, by, now, snapshot());
    }

    /** Whether it waits to be put on the agenda. */
    boolean isOpen() {
        return slot == null && leftOutAt == null;
    }

    /** The session as the agenda takes it, with these faculty. */
    SlotForm form() {
        return SlotForm.onOneDay(null, day, startsAt, endsAt, "", room, SlotKind.ACCREDITED, title, faculty(), "");
    }

    private List<String> faculty() {
        return speakers.stream().map(PersonId::toString).sorted().toList();
    }

    UUID id() {
        return id;
    }

    ActivityId activity() {
        return activity;
    }

    /** Whether this import brought it. */
    boolean isOf(UUID table) {
        return file.equals(table);
    }

    ActivityTableRow.Session read() {
        return new ActivityTableRow.Session(day, startsAt, endsAt, title, room);
    }

    Set<PersonId> speakers() {
        return Set.copyOf(speakers);
    }

    /** Every recorded field by name. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("activity", activity.value());
        fields.put("file", file);
        fields.put("day", day);
        fields.put("startsAt", startsAt);
        fields.put("endsAt", endsAt);
        fields.put("title", title);
        fields.put("room", room);
        fields.put(
                "speakers", speakers.stream().map(PersonId::toString).sorted().toList());
        if (slot != null) fields.put("slot", slot.value());
        if (leftOutAt != null) fields.put("leftOutAt", leftOutAt);
        return fields;
    }
}
