package org.baselinecme.office.factors;

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
import org.jspecify.annotations.Nullable;

/** The app whose codes a person signs in with after the password. */
@Entity
@DynamicUpdate
class SecondFactor extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person;
    private String secret; // not recorded: a secret
    private Instant sinceAt;
    private long lastStep; // not recorded: each sign-in is in the security log
    private @Nullable Instant endedAt;
    private @Nullable PersonId endedBy;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {}

    SecondFactor(PersonId person, String sealed, long step, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.secret = sealed;
        this.lastStep = step;
        this.sinceAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    FactorEvent.SecondFactorAdded add() {
        return new FactorEvent.SecondFactorAdded(person, person, sinceAt, snapshot());
    }

    /** Takes it out of use: its owner turned it off, or a director reset it. */
    FactorEvent.SecondFactorRemoved end(PersonId by, Instant now) {
        var before = snapshot();
        endedAt = now;
        endedBy = by;
        return new FactorEvent.SecondFactorRemoved(person, by, now, before, snapshot());
    }

    /** The code of this step was used: neither it nor an earlier one is good again. */
    void used(long step) {
        lastStep = step;
    }

    String secret() {
        return secret;
    }

    long lastStep() {
        return lastStep;
    }

    Instant sinceAt() {
        return sinceAt;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("person", person.toString());
        values.put("sinceAt", sinceAt);
        values.put("endedAt", Objects.toString(endedAt, ""));
        values.put("endedBy", Objects.toString(endedBy, ""));
        return values;
    }
}
