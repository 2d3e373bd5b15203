package org.baselinecme.office.providers;

import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What a logout token must be (OpenID Connect Back-Channel Logout 1.0, section 2.6). */
record SignOutTokenValidator(ClientRegistration registration) implements OAuth2TokenValidator<Jwt> {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var wrong = new ArrayList<String>();
        var issuer = registration.getProviderDetails().getIssuerUri();
        if (token.getIssuer() == null || !token.getIssuer().toString().equals(issuer)) wrong.add("iss");
        if (token.getAudience() == null || !token.getAudience().contains(registration.getClientId())) wrong.add("aud");
        if (token.getIssuedAt() == null) wrong.add("iat");
        if (token.getId() == null) wrong.add("jti");
        if (token.getSubject() == null && isEmpty(token.getClaim("sid"))) wrong.add("sub or sid");
        if (token.hasClaim("nonce")) wrong.add("nonce");
        if (!(token.getClaim("events") instanceof Map<?, ?> events) || !(events.get(EVENT) instanceof Map))
            wrong.add("events");
        return wrong.isEmpty()
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(
                        new OAuth2Error("invalid_request", "not as a logout token: " + wrong, null));
    }

    private static boolean isEmpty(@Nullable Object claim) {
        return !(claim instanceof String text) || text.isEmpty();
    }
}
