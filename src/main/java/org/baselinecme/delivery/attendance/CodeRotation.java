package org.baselinecme.delivery.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Whether the code of a session changes on the screen. A change is a new row; the row with the highest turn is in effect. */
@Entity
@Immutable
class CodeRotation extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private SlotId slot;
    private int turn;
    private @Nullable String secret; // not recorded: whoever knows it can compute every code

    @Column(name = "by")
    private PersonId setBy;

    @Column(name = "at")
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected CodeRotation() {}

    /** The state that follows the turn a session has now; null stops the change. */
    CodeRotation(SlotId slot, int turn, @Nullable String secret, PersonId by, Instant now) {
        this.id = Ids.next();
        this.slot = slot;
        this.turn = turn;
        this.secret = secret;
        this.setBy = by;
        this.setAt = now;
    }

    /** The event of setting it. */
    AttendanceEvent.SessionCodeRotationSet set(ActivityId activity) {
        return new AttendanceEvent.SessionCodeRotationSet(activity, slot, isOn(), snapshot(), setBy, setAt);
    }

    /** Whether the code changes. */
    boolean isOn() {
        return secret != null;
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("slot", slot.value());
        values.put("turn", turn);
        values.put("rotates", isOn());
        values.put("setBy", setBy.value());
        values.put("setAt", setAt);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }

    int turn() {
        return turn;
    }

    @Nullable
    String secret() {
        return secret;
    }
}
