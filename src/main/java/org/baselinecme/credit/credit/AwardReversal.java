package org.baselinecme.credit.credit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.credit.calculation.ExistingAward;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** The reversal of an award, with its reason. An award is reversed at most once, and a reversal is final (R40). */
@Entity
@Immutable
class AwardReversal extends AddedEntity<AwardId> {
    @Id
    private AwardId award;

    private String why;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected AwardReversal() {}

    AwardReversal(AwardId award, String why, PersonId by, Instant now) {
        this.award = award;
        this.why = why;
        this.by = by;
        this.at = now;
    }

    AwardReversed reversed(ExistingAward award, PersonId learner, ActivityId activity) {
        UUID claim = award.claim();
        return new AwardReversed(
                this.award, claim, learner, activity, award.credits().toString(), why, by, at);
    }

    @Override
    public AwardId getId() {
        return award;
    }
}
