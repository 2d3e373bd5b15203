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

/** Credit of one system designated for an activity before its education starts; never changed afterwards (R29). */
@Entity
@Immutable
class Designation extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private String creditSystem;
    private int quarters;
    private String document;
    private Instant startsAt;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Designation() {}

    Designation(ActivityId activity, String creditSystem, DesignationBasis basis, PersonId by, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.creditSystem = creditSystem;
        this.quarters = basis.maximum().quarters();
        this.document = basis.content().document();
        this.startsAt = basis.starts();
        this.by = by;
        this.at = now;
    }

    /** The event to publish once the designation is stored. */
    DesignationEvent.CreditDesignated event() {
        return new DesignationEvent.CreditDesignated(activity, by, at, snapshot());
    }

    Map<String, Object> snapshot() {
        return Map.of(
                "creditSystem", creditSystem,
                "credits", new Credits(quarters).toString(),
                "format", document,
                "startsAt", startsAt);
    }

    ActivityId activity() {
        return activity;
    }

    /** The same as other modules read it. */
    DesignatedCredit credit(CreditSystem system) {
        return new DesignatedCredit(system, new Credits(quarters), document, by, at);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
