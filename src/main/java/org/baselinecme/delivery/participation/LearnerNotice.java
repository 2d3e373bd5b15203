package org.baselinecme.delivery.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The notice that learners of an activity are shown before they engage (R8), as it was last composed. A change to anything
 * it is composed from empties it and counts {@code changes} up; the next learner's step composes it anew.
 */
@Entity
class LearnerNotice extends AddedEntity<ActivityId> {
    @Id
    private ActivityId activity;

    private long changes;
    private @Nullable String hash;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<NoticeContent.Part> parts;

    private @Nullable Instant validFrom;
    private @Nullable Instant validUntil;

    @SuppressWarnings("NullAway.Init")
    protected LearnerNotice() {}

    /** Stores what was composed when this many changes had been made; nothing where another one was made since. */
    boolean renew(long composedAfter, NoticeContent content, NoticePeriod period) {
        if (changes != composedAfter) return false;
        hash = content.hash();
        parts = content.parts();
        validFrom = period.from();
        validUntil = period.until();
        return true;
    }

    @Override
    public ActivityId getId() {
        return activity;
    }
}
