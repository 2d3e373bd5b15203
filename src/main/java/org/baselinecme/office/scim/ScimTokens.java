package org.baselinecme.office.scim;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.providers.ProvidedPeople;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of directories: each is shown once and stored as a digest. */
@Service
@Transactional
public class ScimTokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private final ScimTokenRepository repository;
    private final ProvidedPeople people;
    private final Office office;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScimTokens(
            ScimTokenRepository repository,
            ProvidedPeople people,
            Office office,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.office = office;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The tokens in use, oldest first. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    List<TokenRow> list(Me me) {
        var names = people.names(me);
        var moments = office.moments();
        return repository.findByRevokedAtIsNullOrderByMadeAt().stream()
                .map(one -> new TokenRow(
                        one.getId(),
                        one.name(),
                        names.getOrDefault(one.provider(), one.provider()),
                        moments.zoned(one.madeAt()),
                        Optional.ofNullable(one.usedAt()).map(moments::zoned).orElse("")))
                .toList();
    }

    /** Makes a token for the directory of a provider, and returns it: nobody can read it again. */
    @Needs(Duty.OPEN_ACCOUNTS)
    String make(Me me, ScimTokenForm form) {
        if (!people.names(me).containsKey(form.provider())) throw new NotFound();
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var text = "scim_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var token = new ScimToken(form.provider(), form.name().strip(), Sha256.hex(text), me.person(), clock.instant());
        events.publishEvent(repository.saveAndFlush(token).make());
        return text;
    }

    /** Ends a token: its directory is refused from the next request on. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void revoke(Me me, UUID id) {
        var token = repository.findWithLockById(id).orElseThrow(NotFound::new);
        var revoked = token.revoke(me.person(), clock.instant());
        repository.saveAndFlush(token);
        events.publishEvent(revoked);
    }

    /** The provider whose directory shows this token; empty for an unknown or revoked one. */
    @Anyone
    Optional<String> provider(String text) {
        var hash = Sha256.hex(text);
        var provider = jdbc.sql("select provider from scim_token where token_hash = ? and revoked_at is null")
                .param(hash)
                .query(String.class)
                .optional();
        if (provider.isPresent()) jdbc.sql("""
                            update scim_token set used_at = now()
                            where token_hash = ? and (used_at is null or used_at < now() - interval '1 minute')
                            """).param(hash).update();
        return provider;
    }

    /**
     * A token in use.
     *
     * @param used when it was last used; empty before
     */
    public record TokenRow(UUID id, String name, String provider, String made, String used) {}
}
