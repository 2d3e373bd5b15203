package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.people.AccountLookup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** The ways to sign in that other modules bring, each with the same care for session, account and second factor. */
@Component
class SignInWays {
    private static final String SIGN_OUT = SignInWays.class.getName() + ".sign-out";
    private final ObjectProvider<SignInWay> ways;
    private final CodeSignIn codes;
    private final Accounts accounts;
    private final AccountLookup open;
    private final RememberedDevices devices;
    private final SecurityLog log;

    SignInWays(
            ObjectProvider<SignInWay> ways,
            CodeSignIn codes,
            Accounts accounts,
            AccountLookup open,
            RememberedDevices devices,
            SecurityLog log) {
        this.devices = devices;
        this.ways = ways;
        this.codes = codes;
        this.accounts = accounts;
        this.open = open;
        this.log = log;
    }

    List<SignInWay.Button> buttons() {
        return all().flatMap(way -> way.buttons().stream()).toList();
    }

    /** Where forms may lead: here, and where signing out leads. */
    String formTargets() {
        return Stream.concat(Stream.of("'self'"), all().flatMap(way -> way.origins().stream()))
                .distinct()
                .reduce((all, next) -> all + " " + next)
                .orElseThrow();
    }

    /** Signs out here, and where the session began. */
    void signOut(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl("/sign-out")
                .addLogoutHandler((request, response, who) -> noteSignOut(request))
                .addLogoutHandler((request, response, who) -> devices.forget(request, response))
                .logoutSuccessHandler((request, response, who) -> signedOut(request, response));
    }

    /** Before the session ends: where to sign out, too. */
    private void noteSignOut(HttpServletRequest request) {
        all().map(way -> way.afterSignOut(request))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(there -> request.setAttribute(SIGN_OUT, there));
    }

    private static void signedOut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var there = (String) request.getAttribute(SIGN_OUT);
        response.sendRedirect(there == null ? "/sign-in?signed-out" : there);
    }

    private Stream<SignInWay> all() {
        return ways.orderedStream();
    }

    private Authentication authenticate(SignInWay way, HttpServletRequest request) {
        var entrant = way.authenticate(request);
        if (!open.isOpen(entrant.person())) throw new DisabledException("account is closed");
        if (entrant.provenTwice()) ProvenTwice.note(entrant.person(), request);
        else if (codes.isAskedOf(entrant.person())) throw new CodeSignIn.CodeNeeded(entrant.person());
        log.way("accepted", entrant.way(), entrant.person().toString(), request);
        accounts.signedIn(entrant.person());
        return UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(entrant.person().value()), null, List.of());
    }

    private void failed(
            SignInWay way, HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof CodeSignIn.CodeNeeded needed) {
            codes.begin(needed, request, response);
            return;
        }
        log.way("refused", why instanceof DisabledException ? "disabled" : "other-way", "-", request);
        response.sendRedirect(way.failed(request, why));
    }

    /** One filter for each way. */
    final class Entrances extends AbstractHttpConfigurer<Entrances, HttpSecurity> {
        private final AuthenticationSuccessHandler welcome;

        Entrances(AuthenticationSuccessHandler welcome) {
            this.welcome = welcome;
        }

        @Override
        public void configure(HttpSecurity http) {
            all().forEach(way -> http.addFilterAfter(filter(way, http), UsernamePasswordAuthenticationFilter.class));
        }

        private AbstractAuthenticationProcessingFilter filter(SignInWay way, HttpSecurity http) {
            var asked = PathPatternRequestMatcher.withDefaults().matcher(way.method(), way.pattern());
            var filter = new AbstractAuthenticationProcessingFilter(asked) {
                @Override
                public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
                    return authenticate(way, request);
                }
            };
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            filter.setAuthenticationSuccessHandler(welcome);
            filter.setAuthenticationFailureHandler((request, response, why) -> failed(way, request, response, why));
            return filter;
        }
    }
}
