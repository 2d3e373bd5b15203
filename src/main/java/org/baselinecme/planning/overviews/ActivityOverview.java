package org.baselinecme.planning.overviews;

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

/** One wording of an overview; the latest turn counts. An empty text takes the overview back. */
@Entity
@Immutable
class ActivityOverview extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private int turn;
    private String text;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ActivityOverview() {}

    ActivityOverview(ActivityId activity, int turn, String text, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.turn = turn;
        this.text = text;
        this.by = by;
        this.at = now;
    }

    OverviewWritten written(String before) {
        return new OverviewWritten(activity, by, at, Map.of("overview", before), snapshot());
    }

    Map<String, Object> snapshot() {
        return Map.of("overview", text);
    }

    int turn() {
        return turn;
    }

    String text() {
        return text;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
