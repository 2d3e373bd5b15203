package org.baselinecme.planning.faculty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** A person's acceptance of one version of the speaker agreement for one activity. */
@Entity
@Immutable
@Table(name = "speaker_agreement_acceptance")
class AgreementAcceptance extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private ActivityId activity;
    private PersonId person;
    private UUID agreement;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected AgreementAcceptance() {}

    AgreementAcceptance(ActivityId activity, PersonId person, UUID agreement, Instant now) {
        this.id = Ids.next();
        this.activity = activity;
        this.person = person;
        this.agreement = agreement;
        this.at = now;
    }

    SpeakerAgreementAccepted accepted(int version) {
        return new SpeakerAgreementAccepted(activity, person, at, version);
    }

    @Override
    public UUID getId() {
        return id;
    }
}
