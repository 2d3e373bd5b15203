package org.baselinecme.office.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** The exchange with a provider: an authorization code with PKCE, state and nonce, and a signed token for it. */
@Component
class ProviderExchange {
    private static final String BEGUN = ProviderExchange.class.getName();
    private final IdentityProviders providers;
    private final OidcAuthorizationCodeAuthenticationProvider exchange;

    ProviderExchange(IdentityProviders providers, ProviderHttp http, ProviderKeys keys) {
        this.providers = providers;
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(http.forTokens());
        var info = new DefaultOAuth2UserService();
        info.setRestOperations(http.forUserInfo());
        var users = new OidcUserService();
        users.setOauth2UserService(info);
        this.exchange = new OidcAuthorizationCodeAuthenticationProvider(tokens, users);
        this.exchange.setJwtDecoderFactory(keys::signIns);
    }

    /** Begins a sign-in in this session. Returns where to send the browser. */
    String begin(IdentityProvider provider, HttpServletRequest request) {
        var registration = providers.registration(provider);
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(id -> registration, "/sign-in/with");
        var asked = Objects.requireNonNull(resolver.resolve(request, provider.key()));
        request.getSession().setAttribute(BEGUN, asked);
        return asked.getAuthorizationRequestUri();
    }

    /** Ends a sign-in with the answer of the provider: once, and only where it was begun. */
    OidcUser end(IdentityProvider provider, HttpServletRequest request) {
        var asked = begun(request)
                .filter(one -> Objects.equals(one.getState(), request.getParameter("state")))
                .filter(one -> provider.key().equals(one.getAttribute("registration_id")))
                .orElseThrow(Trouble.STALE::asException);
        request.getSession().removeAttribute(BEGUN);
        var answer = answer(request, asked);
        if (answer.statusError()) throw Trouble.REFUSED.asException();
        var token = new OAuth2LoginAuthenticationToken(
                providers.registration(provider), new OAuth2AuthorizationExchange(asked, answer));
        try {
            return (OidcUser) Objects.requireNonNull(
                    Objects.requireNonNull(exchange.authenticate(token)).getPrincipal());
        } catch (AuthenticationException | JwtException unsound) {
            throw Trouble.UNSOUND.asException(unsound);
        }
    }

    private static Optional<OAuth2AuthorizationRequest> begun(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (OAuth2AuthorizationRequest) session.getAttribute(BEGUN));
    }

    private static OAuth2AuthorizationResponse answer(HttpServletRequest request, OAuth2AuthorizationRequest asked) {
        var code = request.getParameter("code");
        var said = code == null
                ? OAuth2AuthorizationResponse.error(
                        Objects.requireNonNullElse(request.getParameter("error"), "no_code"))
                : OAuth2AuthorizationResponse.success(code);
        return said.state(request.getParameter("state"))
                .redirectUri(Objects.requireNonNull(asked.getRedirectUri()))
                .build();
    }
}
