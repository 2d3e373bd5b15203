package org.baselinecme.planning.disclosures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** A report that a person's disclosure is no longer correct, so that it must be renewed (R21). */
@Entity
@Immutable
@Table(name = "disclosure_change_reported")
class DisclosureChangeReport extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person;
    private PersonId by;
    private Instant at;
    private String why;

    @SuppressWarnings("NullAway.Init")
    protected DisclosureChangeReport() {}

    DisclosureChangeReport(PersonId person, String why, PersonId by, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.why = why;
        this.by = by;
        this.at = now;
    }

    /** The event to publish once the report is stored. */
    DisclosureChangeReported event() {
        return new DisclosureChangeReported(person, why, by, at);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
