package org.baselinecme.planning.overviews;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** One version of what a public page begins with; the latest turn counts. An empty text takes the overview back. */
@Entity
@Immutable
class ActivityOverview extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private int turn;

    @Embedded
    private OverviewContent content;

    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ActivityOverview() {}

    ActivityOverview(ActivityId activity, int turn, OverviewContent content, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.turn = turn;
        this.content = content;
        this.by = by;
        this.at = now;
    }

    OverviewWritten written(OverviewContent before) {
        return new OverviewWritten(activity, by, at, before.snapshot(), snapshot());
    }

    Map<String, Object> snapshot() {
        return content.snapshot();
    }

    int turn() {
        return turn;
    }

    OverviewContent content() {
        return content;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
