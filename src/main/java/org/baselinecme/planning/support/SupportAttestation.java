package org.baselinecme.planning.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
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

/** A statement by staff that an activity receives no commercial support; its row stays when it is withdrawn. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class SupportAttestation extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private PersonId attestedBy;
    private Instant attestedAt;
    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected SupportAttestation() {}

    SupportAttestation(ActivityId activity, PersonId by, Instant now) {
        id = Ids.next();
        this.activity = activity;
        attestedBy = by;
        attestedAt = now;
    }

    /** The event to publish once a new one is stored. */
    SupportEvent.NoSupportAttested attested() {
        return new SupportEvent.NoSupportAttested(activity, attestedBy, attestedAt, snapshot());
    }

    /** Withdraws it with the reason. */
    SupportEvent.NoSupportWithdrawn withdraw(String why, PersonId by, Instant now) {
        var before = snapshot();
        withdrawnBy = by;
        withdrawnAt = now;
        withdrawnWhy = why;
        return new SupportEvent.NoSupportWithdrawn(activity, by, now, why, before);
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("activity", activity.value());
        values.put("attestedBy", attestedBy.value());
        values.put("attestedAt", attestedAt);
        if (withdrawnBy != null) values.put("withdrawnBy", withdrawnBy.value());
        if (withdrawnAt != null) values.put("withdrawnAt", withdrawnAt);
        if (withdrawnWhy != null) values.put("withdrawnWhy", withdrawnWhy);
        return values;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
