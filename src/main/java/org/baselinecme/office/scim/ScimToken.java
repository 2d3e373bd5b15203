package org.baselinecme.office.scim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What the directory of a provider shows as its proof, until it is revoked. */
@Entity
@DynamicUpdate
class ScimToken extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private String provider;
    private String name;
    private String tokenHash; // not recorded: a secret
    private Instant madeAt;
    private PersonId madeBy;
    private @Nullable Instant usedAt; // not recorded: what is done with it is
    private @Nullable Instant revokedAt;
    private @Nullable PersonId revokedBy;

    @SuppressWarnings("NullAway.Init")
    protected ScimToken() {}

    ScimToken(String provider, String name, String hash, PersonId by, Instant now) {
        this.id = Ids.next();
        this.provider = provider;
        this.name = name;
        this.tokenHash = hash;
        this.madeBy = by;
        this.madeAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    ScimEvent.ScimTokenMade make() {
        return new ScimEvent.ScimTokenMade(id, madeBy, madeAt, snapshot());
    }

    /** Ends it; {@link NotFound} where it has ended. */
    ScimEvent.ScimTokenRevoked revoke(PersonId by, Instant now) {
        if (revokedAt != null) throw new NotFound();
        var before = snapshot();
        revokedAt = now;
        revokedBy = by;
        return new ScimEvent.ScimTokenRevoked(id, by, now, before, snapshot());
    }

    String provider() {
        return provider;
    }

    String name() {
        return name;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    Instant usedAt() {
        return usedAt;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("provider", provider);
        values.put("name", name);
        values.put("madeAt", madeAt);
        values.put("madeBy", madeBy.toString());
        values.put("revokedAt", Objects.toString(revokedAt, ""));
        values.put("revokedBy", Objects.toString(revokedBy, ""));
        return values;
    }
}
