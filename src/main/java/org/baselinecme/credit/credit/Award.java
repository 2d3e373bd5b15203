package org.baselinecme.credit.credit;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.baselinecme.credit.calculation.CountedTime;
import org.baselinecme.credit.calculation.ExistingAward;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * Credit of one system, or participation, awarded for a claim. It is never changed: it can be reversed, and another turn
 * can follow the reversal (R40). A unique constraint allows one award per turn; a trigger checks the award it follows.
 */
@Entity
@Immutable
class Award extends AddedEntity<AwardId> {
    @Id
    private AwardId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim")
    private CreditClaim claim;

    private PersonId learner;
    private ActivityId activity;
    private @Nullable SlotId session;
    private @Nullable String creditSystem;
    private int turn;
    private @Nullable AwardId afterReversal;
    private int quarters;

    /** Stored as {@code tstzmultirange}, so that the database finds overlapping awards; mapped as text. */
    @Column(columnDefinition = "tstzmultirange")
    @Convert(converter = CountedTime.class)
    @ColumnTransformer(read = "cast(during as text)", write = "cast(? as tstzmultirange)")
    private List<TimeInterval> during;

    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected Award() {}

    Award(
            CreditClaim claim,
            @Nullable String system,
            Credits credits,
            List<TimeInterval> during,
            @Nullable ExistingAward after) {
        this.id = AwardId.next();
        this.claim = claim;
        this.learner = claim.learner();
        this.activity = claim.activity();
        this.session = claim.session();
        this.creditSystem = system;
        this.turn = after == null ? 1 : after.turn() + 1;
        this.afterReversal = after == null ? null : after.award();
        this.quarters = credits.quarters();
        this.during = List.copyOf(during);
        this.at = claim.at();
    }

    @Override
    public AwardId getId() {
        return id;
    }

    String systemOr(String other) {
        return Objects.requireNonNullElse(creditSystem, other);
    }

    Credits credits() {
        return new Credits(quarters);
    }
}
