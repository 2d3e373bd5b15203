package org.baselinecme.credit.certificates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of completion or participation, issued with its claim. Only two columns change: whether verification hides
 * the name, and when the certificate is due to be mailed.
 */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class Certificate extends AddedEntity<String> {
    @Id
    private String serial;

    private UUID claim;
    private PersonId learner;
    private String kind;
    private Instant issuedAt;
    private boolean nameHidden;
    private @Nullable Instant mailDueAt;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    /** Hides the name in verification, or shows it; empty if nothing changes. */
    Optional<CertificateNameVisibilityChanged> hideName(boolean hidden, PersonId by, Instant now) {
        if (nameHidden == hidden) return Optional.empty();
        nameHidden = hidden;
        return Optional.of(new CertificateNameVisibilityChanged(claim, hidden, by, now));
    }

    /** Schedules another mail with the newest revision. */
    void mailAgain(Instant now) {
        mailDueAt = now;
    }

    @Override
    public String getId() {
        return serial;
    }

    Serial serial() {
        return new Serial(serial);
    }
}
