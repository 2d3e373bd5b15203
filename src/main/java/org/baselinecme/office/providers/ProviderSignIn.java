package org.baselinecme.office.providers;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.security.OwnSessions;
import org.baselinecme.office.security.SignInWay;
import org.baselinecme.platform.access.PersonAuthentication;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Signing in and out at the configured providers. */
@Component
class ProviderSignIn implements SignInWay {
    static final String ANSWER = "/sign-in/with/{provider}/answer";
    private static final String WAS_SIGNED_IN = ProviderSignIn.class.getName() + ".was-signed-in";
    private final IdentityProviders providers;
    private final ProviderExchange exchange;
    private final ProviderAccounts accounts;
    private final Addresses addresses;
    private final OwnSessions sessions;

    ProviderSignIn(
            IdentityProviders providers,
            ProviderExchange exchange,
            ProviderAccounts accounts,
            Addresses addresses,
            OwnSessions sessions) {
        this.sessions = sessions;
        this.providers = providers;
        this.exchange = exchange;
        this.accounts = accounts;
        this.addresses = addresses;
    }

    @Override
    public HttpMethod method() {
        return HttpMethod.GET;
    }

    @Override
    public String pattern() {
        return ANSWER;
    }

    @Override
    public List<Button> buttons() {
        return providers.all().stream()
                .map(one -> new Button(one.startPath(), one.name()))
                .toList();
    }

    @Override
    public List<String> origins() {
        return providers.origins();
    }

    @Override
    public Entrant authenticate(HttpServletRequest request) {
        if (!signedIn().isEmpty()) request.setAttribute(WAS_SIGNED_IN, true);
        var provider = provider(request).orElseThrow(Trouble.STALE::asException);
        var user = exchange.end(provider, request);
        var claims = new ProviderClaims(provider.issuer(), subject(user), user.getClaims());
        var entry = accounts.enter(provider, claims);
        if (entry.person() == null) throw (entry.trouble() == null ? Trouble.UNSOUND : entry.trouble()).asException();
        ProviderSession.remember(provider, entry.person(), user, request);
        var sid = user.getClaimAsString("sid");
        if (sid != null && !sid.isEmpty()) sessions.mark(request, ProviderSession.mark(provider, sid), entry.person());
        var twice = claims.isProvenTwice() || accounts.demandsFactor(provider);
        return new Entrant(entry.person(), twice, "provider");
    }

    private static String subject(OidcUser user) {
        var subject = user.getSubject();
        if (subject == null) throw Trouble.UNSOUND.asException();
        return subject;
    }

    /** A page that says why; whoever is signed in by now, as after a double click, goes Home. */
    @Override
    public String failed(HttpServletRequest request, AuthenticationException why) {
        var trouble = why instanceof Trouble.NotSignedIn known ? known.trouble() : Trouble.DISABLED;
        if (trouble == Trouble.STALE && request.getAttribute(WAS_SIGNED_IN) != null) return "/";
        return provider(request)
                .map(one -> one.startPath() + "/problem?why=" + trouble.word())
                .orElse("/sign-in");
    }

    /** The page of the provider that ends its session, with the way back here. */
    @Override
    public Optional<String> afterSignOut(HttpServletRequest request) {
        return ProviderSession.of(signedIn(), request)
                .flatMap(begun -> providers
                        .find(begun.provider())
                        .flatMap(provider -> providers
                                .signOutAddress(provider)
                                .map(address -> address + (address.contains("?") ? "&" : "?") + "id_token_hint="
                                        + part(begun.token()) + "&client_id=" + part(provider.clientId())
                                        + "&post_logout_redirect_uri=" + part(addresses.absolute("/sign-in")))));
    }

    /** Who is signed in; empty for nobody. */
    private static String signedIn() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who instanceof PersonAuthentication person ? person.getName() : "";
    }

    private Optional<IdentityProvider> provider(HttpServletRequest request) {
        var parts = request.getRequestURI().split("/", -1);
        return parts.length < 4 ? Optional.empty() : providers.find(parts[3]);
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
