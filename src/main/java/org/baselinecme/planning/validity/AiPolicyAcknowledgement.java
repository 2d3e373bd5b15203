package org.baselinecme.planning.validity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** A person's acknowledgement of one version of the office's policy on artificial intelligence. */
@Entity
@Immutable
class AiPolicyAcknowledgement extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private UUID policy;
    private PersonId person;
    private Instant acknowledgedAt;

    @SuppressWarnings("NullAway.Init")
    protected AiPolicyAcknowledgement() {}

    AiPolicyAcknowledgement(UUID policy, PersonId person, Instant now) {
        id = Ids.next();
        this.policy = policy;
        this.person = person;
        acknowledgedAt = now;
    }

    /** The event to publish once it is stored. */
    AiPolicyEvent.AiPolicyAcknowledged acknowledged() {
        return new AiPolicyEvent.AiPolicyAcknowledged(policy, person, acknowledgedAt);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
