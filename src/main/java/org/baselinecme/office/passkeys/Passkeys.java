package org.baselinecme.office.passkeys;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.security.RecentSignIn;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My passkeys: adding, naming and removing them, and who signs in with one. */
@Service
@Transactional
public class Passkeys {
    private static final int MOST = 10;
    private final PasskeyRepository repository;
    private final PasskeyOperations operations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passkeys(
            PasskeyRepository repository, PasskeyOperations operations, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.operations = operations;
        this.events = events;
        this.clock = clock;
    }

    /** My passkeys, oldest first. */
    @AnyoneWithAccount
    @Transactional(readOnly = true)
    public List<OwnPasskey> mine(Me me) {
        return repository.of(me.person()).stream().map(OwnPasskey::of).toList();
    }

    /** What a browser needs to make one for me, as JSON. {@link Refused} where I signed in too long ago, and beyond ten. */
    @AnyoneWithAccount
    String begin(Me me, HttpServletRequest request) {
        demandRecent(me, request);
        if (repository.of(me.person()).size() >= MOST) throw refused("passkey.many", PasskeyController.SECURITY);
        var who = UsernamePasswordAuthenticationToken.authenticated(me.person().toString(), null, List.of());
        var options = operations
                .of(request)
                .createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
        PasskeyCeremony.begin(me.person().toString(), options, clock.instant(), request);
        return PasskeyJson.of(options);
    }

    /** Adds what the browser made. {@link Refused} where that does not hold, or nothing was begun. */
    @AnyoneWithAccount
    void add(Me me, String name, String credential, HttpServletRequest request) {
        var begun = PasskeyCeremony.end(
                me.person().toString(), PublicKeyCredentialCreationOptions.class, clock.instant(), request);
        var made = PasskeyJson.made(credential);
        if (begun.isEmpty() || made.isEmpty()) throw refused("passkey.unsound", PasskeyController.SECURITY);
        try {
            operations
                    .of(request)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            begun.get(), new RelyingPartyPublicKey(made.get(), name)));
        } catch (WebAuthnException | IllegalArgumentException unsound) {
            throw refused("passkey.unsound", PasskeyController.SECURITY);
        }
    }

    /** Gives one of mine another name. */
    @AnyoneWithAccount
    void rename(Me me, UUID id, String name) {
        var passkey = repository.lock(id, me.person()).orElseThrow(NotFound::new);
        if (passkey.name().equals(name)) return;
        var renamed = passkey.rename(name, me.person(), clock.instant());
        repository.saveAndFlush(passkey);
        events.publishEvent(renamed);
    }

    /** Removes one of mine: nobody signs in with it any more. {@link Refused} where I signed in too long ago. */
    @AnyoneWithAccount
    void remove(Me me, UUID id, HttpServletRequest request) {
        demandRecent(me, request);
        var passkey = repository.lock(id, me.person()).orElseThrow(NotFound::new);
        var removed = passkey.remove(me.person(), clock.instant());
        repository.saveAndFlush(passkey);
        events.publishEvent(removed);
    }

    /** Whether a person can sign in with a passkey. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean isAny(PersonId person) {
        return !repository.of(person).isEmpty();
    }

    /** What a browser needs to sign somebody in, as JSON: it tells nobody who has a passkey. */
    @Anyone
    @Transactional(readOnly = true)
    String ask(HttpServletRequest request) {
        var options = operations
                .of(request)
                .createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(PasskeySignIn.STRANGER));
        PasskeyCeremony.begin("", options, clock.instant(), request);
        return PasskeyJson.of(options);
    }

    /** Who signed what this session was asked to sign; empty for anything that does not hold. */
    @Anyone
    Optional<PersonId> prove(String credential, HttpServletRequest request) {
        var begun = PasskeyCeremony.end("", PublicKeyCredentialRequestOptions.class, clock.instant(), request);
        var signed = PasskeyJson.signed(credential);
        if (begun.isEmpty() || signed.isEmpty()) return Optional.empty();
        try {
            operations.of(request).authenticate(new RelyingPartyAuthenticationRequest(begun.get(), signed.get()));
        } catch (WebAuthnException | IllegalArgumentException unsound) {
            return Optional.empty();
        }
        return repository.lock(signed.get().getRawId().toBase64UrlString()).map(Passkey::person);
    }

    private void demandRecent(Me me, HttpServletRequest request) {
        if (!RecentSignIn.is(me, clock.instant(), request)) throw refused("passkey.sign-in-again", RecentSignIn.AGAIN);
    }

    private static Refused refused(String key, String mend) {
        return new Refused(List.of(Objection.blocking(key, mend)));
    }
}
