package org.baselinecme.credit.credit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.calculation.ExistingAward;
import org.baselinecme.credit.calculation.ExplanationLine;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A confirmed claim with its awards, one per credit system or one of participation. It is never changed. */
@Entity
@Immutable
class CreditClaim extends AddedEntity<UUID> {
    /** The key of participation in the event. */
    static final String PARTICIPATION = "PARTICIPATION";

    @Id
    private UUID id;

    private PersonId learner;
    private ActivityId activity;
    private @Nullable SlotId session;
    private String document;
    private String profession;
    private boolean attested;
    private PersonId by;
    private Instant at;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ExplanationLine> explanation;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
    private List<Award> awards = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CreditClaim() {}

    /**
     * Creates a claim without awards.
     *
     * @param attested whether the learner claims less than was verified
     */
    CreditClaim(
            ClaimEligibility eligibility,
            boolean attested,
            List<ExplanationLine> explanation,
            PersonId by,
            Instant now) {
        this.id = Ids.next();
        this.learner = eligibility.holder();
        this.activity = eligibility.target().activity();
        this.session = eligibility.target().session();
        this.document = eligibility.entitlement().document();
        this.profession = eligibility.learner().profession();
        this.attested = attested;
        this.explanation = List.copyOf(explanation);
        this.by = by;
        this.at = now;
    }

    /**
     * Adds an award for the time that counts.
     *
     * @param system code of the credit system; null for participation
     * @param after the reversed award that this one replaces; null for the first
     */
    void award(@Nullable String system, Credits credits, List<TimeInterval> during, @Nullable ExistingAward after) {
        awards.add(new Award(this, system, credits, during, after));
    }

    /** Whether it awards anything. */
    boolean isAwarding() {
        return !awards.isEmpty();
    }

    /** The event of the claim with its awards. */
    CreditClaimed claimed(@Nullable String why) {
        var awarded = new LinkedHashMap<String, String>();
        for (var award : awards)
            awarded.put(award.systemOr(PARTICIPATION), award.credits().toString());
        return new CreditClaimed(id, learner, activity, awarded, why, by, at);
    }

    @Override
    public UUID getId() {
        return id;
    }

    PersonId learner() {
        return learner;
    }

    ActivityId activity() {
        return activity;
    }

    @Nullable
    SlotId session() {
        return session;
    }

    Instant at() {
        return at;
    }

    List<ExplanationLine> explanation() {
        return explanation;
    }

    boolean isParticipation() {
        return document.equals(PARTICIPATION);
    }
}
