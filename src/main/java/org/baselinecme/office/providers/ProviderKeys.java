package org.baselinecme.office.providers;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Checks what providers sign, with their published keys: fetched at the first need, and again for a key that is new. */
@Component
class ProviderKeys {
    private final ProviderHttp http;
    private final Map<String, JwtDecoder> signIns = new ConcurrentHashMap<>();
    private final Map<String, JwtDecoder> signOuts = new ConcurrentHashMap<>();

    ProviderKeys(ProviderHttp http) {
        this.http = http;
    }

    /** For what says who signs in. */
    JwtDecoder signIns(ClientRegistration registration) {
        return signIns.computeIfAbsent(address(registration), address -> {
            var decoder = decoder(address);
            decoder.setClaimSetConverter(
                    new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(registration)));
            return decoder;
        });
    }

    /** For what says who signed out there. */
    JwtDecoder signOuts(ClientRegistration registration) {
        return signOuts.computeIfAbsent(address(registration), address -> {
            var decoder = decoder(address);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new SignOutTokenValidator(registration)));
            return decoder;
        });
    }

    private static String address(ClientRegistration registration) {
        return Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
    }

    private NimbusJwtDecoder decoder(String address) {
        return NimbusJwtDecoder.withJwkSetUri(address)
                .restOperations(http.plain())
                .discoverJwsAlgorithms()
                .validateType(false)
                .build();
    }
}
