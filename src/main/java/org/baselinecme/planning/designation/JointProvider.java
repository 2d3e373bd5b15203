package org.baselinecme.planning.designation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** An organization without accreditation that plans an activity with the provider (joint providership). */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class JointProvider extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private String name;
    private PersonId namedBy;
    private Instant namedAt;
    private @Nullable PersonId droppedBy;
    private @Nullable Instant droppedAt;

    @SuppressWarnings("NullAway.Init")
    protected JointProvider() {}

    JointProvider(ActivityId activity, String name, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.name = name;
        this.namedBy = by;
        this.namedAt = now;
    }

    /** The event to publish once a new one is stored. */
    DesignationEvent.JointProviderNamed named() {
        return new DesignationEvent.JointProviderNamed(activity, namedBy, namedAt, snapshot());
    }

    /** Removes it from the activity. */
    DesignationEvent.JointProviderDropped drop(PersonId by, Instant now) {
        droppedBy = by;
        droppedAt = now;
        return new DesignationEvent.JointProviderDropped(activity, by, now, snapshot());
    }

    Map<String, Object> snapshot() {
        return Map.of("name", name);
    }

    String name() {
        return name;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
