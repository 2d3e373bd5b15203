package org.baselinecme.office.providers;

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

/** Who somebody is at a provider: known by issuer and subject, which never change, and never by an address. */
@Entity
@DynamicUpdate
class ProviderIdentity extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private String provider;
    private String issuer;
    private String subject;
    private PersonId person;
    private @Nullable String email; // not recorded: the person's record has it
    private Instant sinceAt;
    private Instant lastAt; // not recorded: each sign-in is in the security log
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected ProviderIdentity() {}

    ProviderIdentity(
            IdentityProvider provider,
            String issuer,
            String subject,
            PersonId person,
            @Nullable String email,
            Instant now) {
        this.id = Ids.next();
        this.provider = provider.key();
        this.issuer = issuer;
        this.subject = subject;
        this.person = person;
        this.email = email;
        this.sinceAt = now;
        this.lastAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    ProviderEvent.ProviderConnected connect(PersonId by) {
        return new ProviderEvent.ProviderConnected(person, by, sinceAt, snapshot());
    }

    /** It signs nobody in from now on. */
    ProviderEvent.ProviderDisconnected end(PersonId by, Instant now) {
        var before = snapshot();
        endedAt = now;
        return new ProviderEvent.ProviderDisconnected(person, by, now, before, snapshot());
    }

    /**
     * Notes a sign-in. Returns whether the provider vouches for another address than the last time; one it no longer sends stays.
     */
    boolean seen(@Nullable String vouched, Instant now) {
        lastAt = now;
        if (vouched == null || vouched.equals(email)) return false;
        email = vouched;
        return true;
    }

    String provider() {
        return provider;
    }

    Instant since() {
        return sinceAt;
    }

    Instant last() {
        return lastAt;
    }

    PersonId person() {
        return person;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("provider", provider);
        values.put("issuer", issuer);
        values.put("subject", subject);
        values.put("person", person.toString());
        values.put("sinceAt", sinceAt);
        values.put("endedAt", Objects.toString(endedAt, ""));
        return Map.copyOf(values);
    }

    @Override
    public String toString() {
        return "ProviderIdentity[" + provider + ", " + Objects.toString(id) + "]";
    }
}
