package org.baselinecme.office.passkeys;

import java.time.Clock;
import java.util.List;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as the protocol reads and writes them: it saves a new one, and each sign-in with one. */
@Component
class PasskeyCredentials implements UserCredentialRepository {
    private final PasskeyRepository repository;
    private final PasskeyHolders holders;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasskeyCredentials(
            PasskeyRepository repository, PasskeyHolders holders, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord credential) {
        var known = repository.lock(credential.getCredentialId().toBase64UrlString());
        if (known.isPresent()) {
            known.get().used(credential, clock.instant());
            repository.saveAndFlush(known.get());
            return;
        }
        var person = holders.person(credential.getUserEntityUserId()).orElseThrow(NotFound::new);
        var passkey = repository.saveAndFlush(new Passkey(person, credential, clock.instant()));
        events.publishEvent(passkey.add());
    }

    /** Of two sign-ins with the same passkey the second waits for the first. */
    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return repository
                .lock(credential.toBase64UrlString())
                .map(passkey -> PasskeyRecord.of(passkey, holders.handle(passkey.person())))
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return holders.person(handle).map(repository::of).orElse(List.of()).stream()
                .map(passkey -> PasskeyRecord.of(passkey, handle))
                .toList();
    }

    /** Passkeys are removed by their owners, with an event. */
    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException();
    }
}
