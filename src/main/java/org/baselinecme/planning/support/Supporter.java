package org.baselinecme.planning.support;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/**
 * A company of the register that supports an activity, with money or in kind. It is a reference and never a typed name, so
 * that nothing but the company's name can be shown (R9). A wrong or ended one is withdrawn, and its row stays.
 */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class Supporter extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private CompanyId company;

    @Enumerated(EnumType.STRING)
    private SupportNature nature;

    private PersonId addedBy;
    private Instant addedAt;
    private @Nullable PersonId withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnWhy;

    @SuppressWarnings("NullAway.Init")
    protected Supporter() {}

    Supporter(ActivityId activity, CompanyId company, SupportNature nature, PersonId by, Instant now) {
        id = Ids.next();
        this.activity = activity;
        this.company = company;
        this.nature = nature;
        addedBy = by;
        addedAt = now;
    }

    /** The event to publish once a new one is stored; {@code name} is the company's. */
    SupportEvent.SupporterAdded added(String name) {
        return new SupportEvent.SupporterAdded(activity, id, addedBy, addedAt, snapshot(name));
    }

    /** Withdraws it with the reason. */
    SupportEvent.SupporterWithdrawn withdraw(String name, String why, PersonId by, Instant now) {
        var before = snapshot(name);
        withdrawnBy = by;
        withdrawnAt = now;
        withdrawnWhy = why;
        return new SupportEvent.SupporterWithdrawn(activity, id, by, now, why, before);
    }

    private Map<String, Object> snapshot(String name) {
        var values = new LinkedHashMap<String, Object>();
        values.put("activity", activity.value());
        values.put("company", name);
        values.put("nature", nature);
        values.put("addedBy", addedBy.value());
        values.put("addedAt", addedAt);
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
