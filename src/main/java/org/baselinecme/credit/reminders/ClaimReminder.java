package org.baselinecme.credit.reminders;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** Records that staff reminded a person to claim credit of an activity, so that nobody is reminded twice within a day. */
@Entity
@Immutable
class ClaimReminder extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private PersonId person;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ClaimReminder() {}

    ClaimReminder(ActivityId activity, PersonId person, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.person = person;
        this.by = by;
        this.at = now;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
