package org.baselinecme.planning.disclosures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** A request by mail to disclose, sent to a person for one of their roles. */
@Entity
@Immutable
class DisclosureRequest extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private UUID contributor;
    private PersonId person;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected DisclosureRequest() {}

    DisclosureRequest(Contributor contributor, PersonId by, Instant now) {
        this.id = Ids.next();
        this.contributor = contributor.id();
        this.person = contributor.person();
        this.by = by;
        this.at = now;
    }

    /**
     * The event to publish once the request is stored.
     *
     * @param time how many requests were made for the same role, this one included
     */
    DisclosureRequested event(ActivityId activity, long time) {
        return new DisclosureRequested(activity, person, contributor, time, by, at);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
