package org.baselinecme.delivery.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** When a session really began and ended. A correction is a new row; the row with the highest revision is in effect. */
@Entity
@Immutable
@Table(name = "session_times")
class SessionTimes extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private SlotId slot;

    @Column(name = "turn")
    private int revision;

    @Column(name = "began_at")
    private Instant began;

    @Column(name = "ended_at")
    private Instant ended;

    private @Nullable String why;

    @Column(name = "by")
    private PersonId recordedBy;

    @Column(name = "at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected SessionTimes() {}

    /** The times that follow those a session has now. */
    SessionTimes(Session session, TimeInterval held, @Nullable String why, PersonId by, Instant now) {
        this.id = Ids.next();
        this.slot = session.id();
        this.revision = session.revision() + 1;
        this.began = held.from();
        this.ended = held.until();
        this.why = why;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** The event of recording it. */
    AttendanceEvent.SessionTimed recorded(Session session) {
        return new AttendanceEvent.SessionTimed(
                session.activity(), slot, session.held(), session.revision(), snapshot(), why, recordedBy, recordedAt);
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("slot", slot.value());
        values.put("revision", revision);
        values.put("began", began);
        values.put("ended", ended);
        if (why != null) values.put("why", why);
        values.put("recordedBy", recordedBy.value());
        values.put("recordedAt", recordedAt);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
