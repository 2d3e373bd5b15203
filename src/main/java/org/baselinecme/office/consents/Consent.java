package org.baselinecme.office.consents;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** That a person consented to a version of a wording, until they withdrew it. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class Consent extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private int wording;
    private Instant givenAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected Consent() {}

    Consent(PersonId person, ConsentWording wording, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.kind = wording.kind();
        this.wording = wording.version();
        this.givenAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    ConsentEvent.ConsentGiven given() {
        return new ConsentEvent.ConsentGiven(person, givenAt, snapshot());
    }

    ConsentEvent.ConsentWithdrawn withdraw(PersonId by, Instant now) {
        var before = snapshot();
        withdrawnAt = now;
        return new ConsentEvent.ConsentWithdrawn(person, by, now, before, snapshot());
    }

    ConsentKind kind() {
        return kind;
    }

    int wording() {
        return wording;
    }

    Instant givenAt() {
        return givenAt;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    boolean isInForce() {
        return withdrawnAt == null;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("kind", kind.name());
        values.put("wording", wording);
        values.put("givenAt", givenAt);
        values.put("withdrawnAt", Objects.toString(withdrawnAt, ""));
        return values;
    }
}
