package org.baselinecme.planning.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.Immutable;

/** An estimate of the minutes that an activity without an agenda takes; the newest one counts. */
@Entity
@Immutable
class AgendaEstimate extends AddedEntity<UUID> {
    private static final int MAXIMUM_MINUTES = 60_000;

    @Id
    private UUID id;

    private ActivityId activity;

    private int minutes;

    private String why;

    private PersonId by;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected AgendaEstimate() {}

    AgendaEstimate(ActivityId activity, int minutes, String why, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.minutes = minutes;
        this.why = why;
        this.by = by;
        this.at = now;
    }

    /** Reads minutes as they were typed; {@link Refused} unless they are between 1 and 60,000. */
    static int minutes(ActivityId activity, String typed) {
        var digits = typed.strip();
        var minutes = digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
        if (minutes < 1 || minutes > MAXIMUM_MINUTES)
            throw new Refused(List.of(
                    Objection.blocking("agenda.minutes", "/activities/" + activity + "/agenda", MAXIMUM_MINUTES)));
        return minutes;
    }

    /** The event to publish once the estimate is stored. */
    AgendaEvent.TimeEstimated event() {
        return new AgendaEvent.TimeEstimated(activity, why, by, at, snapshot());
    }

    Map<String, Object> snapshot() {
        return Map.of("minutes", minutes);
    }

    int minutes() {
        return minutes;
    }

    @Override
    public UUID getId() {
        return id;
    }
}
