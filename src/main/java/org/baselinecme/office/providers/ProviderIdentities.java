package org.baselinecme.office.providers;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is who at which provider. */
@Component
class ProviderIdentities {
    private final ProviderIdentityRepository repository;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProviderIdentities(
            ProviderIdentityRepository repository, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    Optional<ProviderIdentity> find(String issuer, String subject) {
        return repository.connected(issuer, subject);
    }

    /** As {@link #find}; two answers for one person at the same moment, or two with one address, come one after the other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<ProviderIdentity> await(ProviderClaims claims) {
        lock("subject " + claims.issuer() + " " + claims.subject());
        claims.verifiedEmail().ifPresent(address -> lock("address " + address.toLowerCase(Locale.ROOT)));
        return find(claims.issuer(), claims.subject());
    }

    /** Whose sign-in it is: the entry that counts, where the one that was connected was merged since. */
    PersonId root(ProviderIdentity identity) {
        return jdbc.sql("select root from v_person_root where person = ?")
                .param(identity.person().value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElse(identity.person());
    }

    /** Whether a person has an account that is open. */
    boolean isOpen(PersonId person) {
        return jdbc.sql("select exists (select from v_account where person = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** Notes a sign-in. Returns whether the provider vouches for another address than the last time. */
    boolean seen(ProviderIdentity identity, ProviderClaims claims) {
        var other = identity.seen(claims.verifiedEmail().orElse(null), clock.instant());
        repository.saveAndFlush(identity);
        return other;
    }

    /** Connects a person with what the provider says. */
    void connect(Me me, IdentityProvider provider, ProviderClaims claims, PersonId person) {
        var address = claims.verifiedEmail().orElse(null);
        connect(
                me,
                new ProviderIdentity(provider, claims.issuer(), claims.subject(), person, address, clock.instant()));
    }

    void connect(Me me, ProviderIdentity identity) {
        events.publishEvent(repository.saveAndFlush(identity).connect(me.person()));
    }

    private void lock(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 53))")
                .param(what)
                .query((row, n) -> true)
                .single();
    }
}
