package org.baselinecme.credit.credit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.credit.credit.LateClaimEvent.LateClaimAsked;
import org.baselinecme.credit.credit.LateClaimEvent.LateClaimDeclined;
import org.baselinecme.credit.credit.LateClaimEvent.LateClaimGranted;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/**
 * A learner's request to claim after the claim window has closed. It is decided once: of two simultaneous decisions the
 * second fails.
 */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class LateClaim extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId learner;
    private ActivityId activity;
    private @Nullable SlotId session;
    private String why;
    private Instant at;
    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Boolean granted;
    private @Nullable String decidedWhy;
    private @Nullable Instant openUntil;

    @SuppressWarnings("NullAway.Init")
    protected LateClaim() {}

    LateClaim(PersonId learner, ClaimTarget target, String why, Instant now) {
        this.id = Ids.next();
        this.learner = learner;
        this.activity = target.activity();
        this.session = target.session();
        this.why = why;
        this.at = now;
    }

    LateClaimAsked asked() {
        return new LateClaimAsked(id, activity, why, learner, at);
    }

    /** Opens the claim again until this time; empty if it was decided already. */
    Optional<LateClaimGranted> grant(Instant until, PersonId by, Instant now) {
        if (!isWaiting()) return Optional.empty();
        decide(true, by, now);
        openUntil = until;
        return Optional.of(new LateClaimGranted(id, activity, learner, until, by, now));
    }

    /** Declines with a reason for the learner; empty if it was decided already. */
    Optional<LateClaimDeclined> decline(String reason, PersonId by, Instant now) {
        if (!isWaiting()) return Optional.empty();
        decide(false, by, now);
        decidedWhy = reason;
        return Optional.of(new LateClaimDeclined(id, activity, learner, reason, by, now));
    }

    private void decide(boolean grant, PersonId by, Instant now) {
        granted = grant;
        decidedBy = by;
        decidedAt = now;
    }

    boolean isWaiting() {
        return decidedAt == null;
    }

    /** Whether it was granted and the claim is still open. */
    boolean isOpenAt(Instant now) {
        return openUntil != null && !now.isAfter(openUntil);
    }

    /** Path of the claim page. */
    String path() {
        return "/claims/" + activity + (session == null ? "" : "/" + session);
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

    String why() {
        return why;
    }

    Instant at() {
        return at;
    }

    /** Until when a granted claim is open; null if it was not granted. */
    @Nullable
    Instant openUntil() {
        return openUntil;
    }

    /** Why it was declined; null if it was not. */
    @Nullable
    String decidedWhy() {
        return decidedWhy;
    }
}
