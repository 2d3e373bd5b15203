package org.baselinecme.office.retention;

import jakarta.persistence.Entity;
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

/** A hold on the data of a person: until it is lifted, nothing of theirs is erased. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class LegalHold extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person;
    private String why;
    private PersonId setBy;
    private Instant setAt;
    private @Nullable PersonId liftedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedWhy;

    @SuppressWarnings("NullAway.Init")
    protected LegalHold() {}

    LegalHold(PersonId person, String why, PersonId by, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.why = why;
        this.setBy = by;
        this.setAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    LegalHoldEvent.LegalHoldSet set() {
        return new LegalHoldEvent.LegalHoldSet(person, why, setBy, setAt, snapshot());
    }

    LegalHoldEvent.LegalHoldLifted lift(String reason, PersonId by, Instant now) {
        var before = snapshot();
        liftedBy = by;
        liftedAt = now;
        liftedWhy = reason;
        return new LegalHoldEvent.LegalHoldLifted(person, reason, by, now, before, snapshot());
    }

    PersonId person() {
        return person;
    }

    String why() {
        return why;
    }

    PersonId setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }

    @Nullable
    PersonId liftedBy() {
        return liftedBy;
    }

    @Nullable
    Instant liftedAt() {
        return liftedAt;
    }

    @Nullable
    String liftedWhy() {
        return liftedWhy;
    }

    boolean isInForce() {
        return liftedAt == null;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("person", person.toString());
        values.put("why", why);
        values.put("setBy", setBy.toString());
        values.put("setAt", setAt);
        values.put("liftedBy", Objects.toString(liftedBy, ""));
        values.put("liftedAt", Objects.toString(liftedAt, ""));
        values.put("liftedWhy", Objects.toString(liftedWhy, ""));
        return values;
    }
}
