package org.baselinecme.office.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.jspecify.annotations.Nullable;

/** A request to change the name, degrees or profession that the office states of a person; decided by somebody else. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class IdentityRequest extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person;
    private String name;
    private String credentials;
    private String profession;
    private String why;
    private PersonId askedBy;
    private Instant askedAt;
    private @Nullable Boolean granted;
    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedWhy;

    @SuppressWarnings("NullAway.Init")
    protected IdentityRequest() {}

    IdentityRequest(PersonId person, Identity wanted, String why, PersonId by, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.name = wanted.name();
        this.credentials = wanted.credentials();
        this.profession = wanted.profession();
        this.why = why;
        this.askedBy = by;
        this.askedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    IdentityEvent.IdentityChangeAsked asked(Identity now) {
        return new IdentityEvent.IdentityChangeAsked(person, why, askedBy, askedAt, now.recorded(), snapshot());
    }

    /** Decides it; {@link Refused} where it was decided already, and for the person themselves. */
    IdentityEvent.IdentityChangeDecided decide(boolean grant, String reason, PersonId by, Instant now) {
        if (granted != null) throw refused("person.request-decided");
        if (by.equals(person)) throw refused("person.request-own");
        return close(grant, reason, by, now);
    }

    /** Takes it back, by the person who asked. */
    IdentityEvent.IdentityChangeDecided withdraw(String reason, Instant now) {
        if (granted != null) throw refused("person.request-decided");
        return close(false, reason, person, now);
    }

    private IdentityEvent.IdentityChangeDecided close(boolean grant, String reason, PersonId by, Instant now) {
        var open = snapshot();
        granted = grant;
        decidedBy = by;
        decidedAt = now;
        decidedWhy = reason;
        return new IdentityEvent.IdentityChangeDecided(person, grant, wanted(), reason, by, now, open, snapshot());
    }

    private static Refused refused(String key) {
        return new Refused(List.of(Objection.blocking(key, "/people/requests")));
    }

    PersonId person() {
        return person;
    }

    Identity wanted() {
        return new Identity(name, credentials, profession);
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("person", person.toString());
        values.put("name", name);
        values.put("credentials", credentials);
        values.put("profession", profession);
        values.put("why", why);
        values.put("askedBy", askedBy.toString());
        values.put("askedAt", askedAt);
        values.put("granted", Objects.toString(granted, ""));
        values.put("decidedBy", Objects.toString(decidedBy, ""));
        values.put("decidedAt", Objects.toString(decidedAt, ""));
        values.put("decidedWhy", Objects.toString(decidedWhy, ""));
        return values;
    }
}
