package org.baselinecme.planning.designation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/**
 * What can be claimed of a designation since its agenda changed: never more than is designated (R29), never more than the
 * agenda gives (R30). The highest turn counts.
 */
@Entity
@Immutable
class DesignationLimit extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private UUID designation;
    private int turn;
    private int quarters;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected DesignationLimit() {}

    DesignationLimit(DesignationRepository.Limited limited, Credits credits, PersonId by, Instant now) {
        this.id = Ids.next();
        this.designation = limited.designation().getId();
        this.turn = limited.turns() + 1;
        this.quarters = credits.quarters();
        this.by = by;
        this.at = now;
    }

    /** The event to publish once the limit is stored. */
    DesignationEvent.CreditLimited event(ActivityId activity, Credits was, String creditSystem) {
        return new DesignationEvent.CreditLimited(
                activity, by, at, Map.of("credits", was.toString()), snapshot(creditSystem));
    }

    private Map<String, Object> snapshot(String creditSystem) {
        return Map.of("creditSystem", creditSystem, "credits", new Credits(quarters).toString());
    }

    @Override
    public UUID getId() {
        return id;
    }
}
