package org.baselinecme.office.providers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.mail.Addresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * The configured providers. What a provider says of itself is asked for at the first sign-in there, never at the start, and again
 * after an hour: Baseline starts and runs while a provider is away.
 */
@Component
@EnableConfigurationProperties(ProviderProperties.class)
class IdentityProviders {
    private static final Logger LOG = LoggerFactory.getLogger(IdentityProviders.class);
    private static final Duration FRESH = Duration.ofHours(1);
    private final List<IdentityProvider> all;
    private final Map<String, Discovered> discovered = new ConcurrentHashMap<>();
    private final ProviderHttp http;
    private final Addresses addresses;
    private final Clock clock;

    IdentityProviders(ProviderProperties properties, ProviderHttp http, Addresses addresses, Clock clock) {
        this.all = properties.all();
        this.http = http;
        this.addresses = addresses;
        this.clock = clock;
    }

    List<IdentityProvider> all() {
        return all;
    }

    /** {@link NotFound} for a key that is not configured. */
    IdentityProvider get(String key) {
        return find(key).orElseThrow(NotFound::new);
    }

    Optional<IdentityProvider> find(String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The name of a provider; its key where it is no longer configured. */
    String nameOf(String key) {
        return find(key).map(IdentityProvider::name).orElse(key);
    }

    /** How to talk to a provider; {@link Trouble#SILENT} where it does not answer and never did. */
    ClientRegistration registration(IdentityProvider provider) {
        var known = discovered.get(provider.key());
        var now = clock.instant();
        if (known != null && now.isBefore(known.at().plus(FRESH))) return known.registration();
        try {
            var fresh = registration(provider, http.discovery(provider.issuer()));
            discovered.put(provider.key(), new Discovered(fresh, now));
            return fresh;
        } catch (RuntimeException silent) {
            LOG.warn("Sign-in provider {} does not answer: {}", provider, silent.toString());
            if (known != null) return known.registration();
            throw Trouble.SILENT.asException(silent);
        }
    }

    private ClientRegistration registration(IdentityProvider provider, Map<String, Object> said) {
        var builder = ClientRegistrations.fromOidcConfiguration(said)
                .registrationId(provider.key())
                .clientId(provider.clientId())
                .redirectUri(addresses.absolute(provider.answerPath()))
                .scope(provider.allScopes());
        if (provider.clientSecret().isEmpty()) builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        else builder.clientSecret(provider.clientSecret());
        return builder.build();
    }

    /** Where to sign out at a provider; empty where it has no such page, or was never asked. */
    Optional<String> signOutAddress(IdentityProvider provider) {
        return Optional.ofNullable(discovered.get(provider.key()))
                .map(known -> known.registration()
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(Object::toString);
    }

    /** Where signing out leads: pages that were opened before the first sign-in know the issuer only. */
    List<String> origins() {
        return all.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.issuer()), signOutAddress(one).stream()))
                .map(IdentityProvider::origin)
                .distinct()
                .toList();
    }

    private record Discovered(ClientRegistration registration, Instant at) {}
}
