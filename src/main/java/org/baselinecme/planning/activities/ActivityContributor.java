package org.baselinecme.planning.activities;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

/**
 * A person in control of an activity's content in one role (Standards for Integrity and Independence 3.1), from joining the
 * roster to leaving it. Somebody who comes back joins with a new row.
 */
@Entity
@Table(name = "activity_contributor")
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class ActivityContributor extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private ContentRole role;

    private PersonId joinedBy;
    private Instant joinedAt;
    private @Nullable PersonId leftBy;
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway.Init")
    protected ActivityContributor() {}

    /** Joins the roster. */
    ActivityContributor(ActivityId activity, PersonId person, ContentRole role, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.person = person;
        this.role = role;
        this.joinedBy = by;
        this.joinedAt = now;
    }

    ActivityEvents.ContributorJoined joined() {
        return new ActivityEvents.ContributorJoined(activity, person, joinedBy, joinedAt, snapshot());
    }

    /** Leaves the roster; the row remains. */
    ActivityEvents.ContributorLeft leave(PersonId by, Instant now) {
        var before = snapshot();
        leftBy = by;
        leftAt = now;
        return new ActivityEvents.ContributorLeft(activity, person, by, now, before);
    }

    boolean isActivityDirector() {
        return role == ContentRole.ACTIVITY_DIRECTOR;
    }

    /** The projection that other modules read. */
    Contributor contributor() {
        return new Contributor(id, activity, person, role, joinedAt);
    }

    /** Every recorded field by name; who has not left has neither field of leaving. */
    Map<String, Object> snapshot() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("activity", activity.value());
        fields.put("person", person.value());
        fields.put("role", role);
        fields.put("joinedBy", joinedBy.value());
        fields.put("joinedAt", joinedAt);
        if (leftBy != null) fields.put("leftBy", leftBy.value());
        if (leftAt != null) fields.put("leftAt", leftAt);
        return fields;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
