package org.baselinecme.office.providers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in at a provider for the first time, with the address of a person the office knows. The two become one by the link
 * that is mailed there: an address alone proves nothing.
 */
@Entity
@DynamicUpdate
class IdentityConnection extends AddedEntity<UUID> {
    /** How long the link is good. */
    static final Duration LIFE = Duration.ofHours(24);

    @Id
    private UUID id;

    private String provider; // not recorded: what comes of it is
    private String issuer; // not recorded: what comes of it is
    private String subject; // not recorded: what comes of it is
    private PersonId person; // not recorded: what comes of it is
    private String address; // not recorded: what comes of it is
    private Instant askedAt; // not recorded: what comes of it is
    private @Nullable Instant confirmedAt; // not recorded: what comes of it is

    @SuppressWarnings("NullAway.Init")
    protected IdentityConnection() {}

    IdentityConnection(IdentityProvider provider, ProviderClaims claims, PersonId person, String address, Instant now) {
        this.id = Ids.next();
        this.provider = provider.key();
        this.issuer = claims.issuer();
        this.subject = claims.subject();
        this.person = person;
        this.address = address;
        this.askedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Where the mailed link leads. */
    String path() {
        return ConnectionController.PAGE + "/" + id;
    }

    /** {@link NotFound} for another person, after a day, and once it was confirmed. */
    IdentityConnection openFor(PersonId asker, Instant now) {
        if (!person.equals(asker) || confirmedAt != null || now.isAfter(askedAt.plus(LIFE))) throw new NotFound();
        return this;
    }

    ProviderIdentity confirm(IdentityProvider at, Instant now) {
        confirmedAt = now;
        return new ProviderIdentity(at, issuer, subject, person, address, now);
    }

    String provider() {
        return provider;
    }

    String address() {
        return address;
    }

    String issuer() {
        return issuer;
    }

    String subject() {
        return subject;
    }
}
