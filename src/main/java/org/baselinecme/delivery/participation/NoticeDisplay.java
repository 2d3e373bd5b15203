package org.baselinecme.delivery.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** Record that a learner was shown a version of the notice of an activity at a step (R22). */
@Entity
@Immutable
@Table(name = "showing")
class NoticeDisplay extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person; // not recorded: the row itself is the record, as are the following
    private ActivityId activity;

    @Enumerated(EnumType.STRING)
    private NoticeStep step;

    private String hash;

    @Column(name = "at")
    private Instant shownAt;

    @SuppressWarnings("NullAway.Init")
    protected NoticeDisplay() {}

    NoticeDisplay(PersonId person, ActivityId activity, NoticeStep step, String hash, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.activity = activity;
        this.step = step;
        this.hash = hash;
        this.shownAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
