package org.baselinecme.office.providers;

import java.util.Map;
import java.util.Optional;
import org.baselinecme.office.security.MachineAddress;
import org.baselinecme.office.security.OwnSessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A provider says that somebody signed out there: the session that its {@code sid} names ends here, too, or all sessions of the person.
 * Its signature is the proof.
 */
@RestController
class BackChannelController {
    static final String PATH = "/sign-in/with/{provider}/sign-out";
    private static final Logger LOG = LoggerFactory.getLogger(BackChannelController.class);
    private final IdentityProviders providers;
    private final ProviderKeys keys;
    private final ProviderAccounts accounts;
    private final OwnSessions sessions;

    BackChannelController(
            IdentityProviders providers, ProviderKeys keys, ProviderAccounts accounts, OwnSessions sessions) {
        this.providers = providers;
        this.keys = keys;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Bean
    static MachineAddress backChannel() {
        return new MachineAddress(PATH);
    }

    /** Ends what began in the session the token names; false where it names none, or none that is known here. */
    private boolean endSession(IdentityProvider provider, Jwt said) {
        var sid = said.getClaimAsString("sid");
        return sid != null && !sid.isEmpty() && sessions.endMarked(ProviderSession.mark(provider, sid));
    }

    @PostMapping(PATH)
    ResponseEntity<Map<String, String>> signOut(
            @PathVariable String provider, @RequestParam(name = "logout_token", defaultValue = "") String token) {
        var chosen = providers.get(provider);
        try {
            var said = keys.signOuts(providers.registration(chosen)).decode(token);
            if (!endSession(chosen, said))
                Optional.ofNullable(said.getSubject())
                        .flatMap(subject -> accounts.person(chosen.issuer(), subject))
                        .ifPresent(sessions::endOf);
            return ResponseEntity.ok().cacheControl(CacheControl.noStore()).build();
        } catch (JwtException | Trouble.NotSignedIn unsound) {
            LOG.warn("{} sent a logout token that does not hold: {}", chosen, unsound.getMessage());
            return ResponseEntity.badRequest()
                    .cacheControl(CacheControl.noStore())
                    .body(Map.of("error", "invalid_request"));
        }
    }
}
