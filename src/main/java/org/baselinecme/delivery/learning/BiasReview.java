package org.baselinecme.delivery.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** What was done about an answer that reported commercial bias (R72); noted once. */
@Entity
@Immutable
class BiasReview extends AddedEntity<UUID> {
    @Id
    private UUID answer;

    private String why;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected BiasReview() {}

    BiasReview(UUID answer, String why, PersonId by, Instant at) {
        this.answer = answer;
        this.why = why;
        this.by = by;
        this.at = at;
    }

    @Override
    public UUID getId() {
        return answer;
    }

    /** The event names all of it: the answer, the reason, the person and the moment. */
    BiasReviewed reviewed(ActivityId activity) {
        return new BiasReviewed(activity, answer, why, by, at);
    }
}
