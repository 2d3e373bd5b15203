package org.baselinecme.planning.faculty;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** A file for a session; the one with the highest turn of its kind is current, and earlier ones are kept. */
@Entity
@Immutable
class SessionMaterial extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private SlotId slot;

    @Enumerated(EnumType.STRING)
    private MaterialKind kind;

    private int turn;
    private UUID file;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SessionMaterial() {}

    SessionMaterial(SlotId slot, MaterialKind kind, int turn, UUID file, PersonId by, Instant now) {
        this.id = Ids.next();
        this.slot = slot;
        this.kind = kind;
        this.turn = turn;
        this.file = file;
        this.by = by;
        this.at = now;
    }

    MaterialReceived received(ActivityId activity, String session, String name) {
        return new MaterialReceived(activity, session, name, kind, turn, by, at);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
