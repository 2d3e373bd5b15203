package org.baselinecme.office.erasure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
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

/** A request to erase what is held about a person (GDPR, article 17); decided by a director, or taken back. */
@Entity
@DynamicUpdate
@OptimisticLocking(type = OptimisticLockType.DIRTY)
class ErasureRequest extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person;
    private String why;
    private Instant askedAt;
    private @Nullable Boolean granted;
    private @Nullable PersonId decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedWhy;
    private @Nullable LocalDate staysUntil;
    private @Nullable Instant nameErasedAt;

    @SuppressWarnings("NullAway.Init")
    protected ErasureRequest() {}

    ErasureRequest(PersonId person, String why, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.why = why;
        this.askedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    PersonId person() {
        return person;
    }

    ErasureEvent.ErasureAsked asked() {
        return new ErasureEvent.ErasureAsked(person, why, person, askedAt, Map.of(), snapshot());
    }

    /** Grants it; {@link Refused} where it was decided already. The name stays until this day, or goes now without one. */
    ErasureEvent.ErasureDecided grant(@Nullable LocalDate until, String reason, PersonId by, Instant now) {
        staysUntil = until;
        nameErasedAt = until == null ? now : null;
        return decide(true, reason, by, now);
    }

    /** Declines it, or takes it back; {@link Refused} where it was decided already. */
    ErasureEvent.ErasureDecided decline(String reason, PersonId by, Instant now) {
        return decide(false, reason, by, now);
    }

    private ErasureEvent.ErasureDecided decide(boolean grant, String reason, PersonId by, Instant now) {
        if (granted != null) throw new Refused(List.of(Objection.blocking("erasure.decided", "/settings/erasures")));
        granted = grant;
        decidedBy = by;
        decidedAt = now;
        decidedWhy = reason;
        return new ErasureEvent.ErasureDecided(person, grant, reason, by, now, Map.of(), snapshot());
    }

    /** A record added since the decision needs the name until this day. */
    void stays(LocalDate until) {
        staysUntil = until;
    }

    /** Notes that the name was erased too. */
    ErasureEvent.NameErased nameErased(Instant now) {
        nameErasedAt = now;
        return new ErasureEvent.NameErased(person, PersonId.PRODUCT, now);
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("person", person.toString());
        values.put("why", why);
        values.put("askedAt", askedAt);
        values.put("granted", Objects.toString(granted, ""));
        values.put("decidedBy", Objects.toString(decidedBy, ""));
        values.put("decidedAt", Objects.toString(decidedAt, ""));
        values.put("decidedWhy", Objects.toString(decidedWhy, ""));
        values.put("staysUntil", Objects.toString(staysUntil, ""));
        values.put("nameErasedAt", Objects.toString(nameErasedAt, ""));
        return values;
    }
}
