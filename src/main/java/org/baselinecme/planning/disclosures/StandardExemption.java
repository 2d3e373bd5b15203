package org.baselinecme.planning.disclosures;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.Immutable;

/** The exemption of an activity from Standard 3, with its ground and reason (R10). */
@Entity
@Immutable
@Table(name = "activity_exempt")
class StandardExemption extends AddedEntity<ActivityId> {
    @Id
    private ActivityId activity;

    @Enumerated(EnumType.STRING)
    private ExemptionGround ground;

    private String why;
    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StandardExemption() {}

    StandardExemption(ActivityId activity, ExemptionGround ground, String why, PersonId by, Instant now) {
        this.activity = activity;
        this.ground = ground;
        this.why = why;
        this.by = by;
        this.at = now;
    }

    /** The event to publish once the exemption is stored. */
    StandardExempted event() {
        return new StandardExempted(activity, why, by, at, snapshot());
    }

    Map<String, Object> snapshot() {
        return Map.of("ground", ground);
    }

    @Override
    public ActivityId getId() {
        return activity;
    }

    ExemptionGround ground() {
        return ground;
    }

    String why() {
        return why;
    }
}
