package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.security.PasswordAuthenticationProvider.TooManyAttempts;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.Throttle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.stereotype.Component;

/** The second step of signing in: a code after the password. Attempts are limited as those at passwords. */
@Component
class CodeSignIn {
    static final String PAGE = "/sign-in/code";
    private static final Throttle.Limit WRONG =
            new Throttle.Limit("sign-in code", 5, Duration.ofHours(1), Duration.ofMinutes(15));
    private final ObjectProvider<SecondStep> steps;
    private final Accounts accounts;
    private final Throttle throttle;
    private final SecurityLog log;
    private final Clock clock;

    CodeSignIn(ObjectProvider<SecondStep> steps, Accounts accounts, Throttle throttle, SecurityLog log, Clock clock) {
        this.log = log;
        this.steps = steps;
        this.accounts = accounts;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** Whether a right password is not enough. */
    boolean isAskedOf(PersonId person) {
        return steps.stream().anyMatch(step -> step.isAskedOf(person));
    }

    boolean isPending(HttpServletRequest request) {
        return PendingSignIn.in(request, clock.instant()).isPresent();
    }

    /** The password was right. */
    void begin(CodeNeeded needed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PendingSignIn.remember(needed.person, clock.instant(), request);
        RememberedDevices.note(request);
        response.sendRedirect(PAGE);
    }

    /** Signs in with the code of this request. */
    Authentication authenticate(HttpServletRequest request) {
        var pending = PendingSignIn.in(request, clock.instant())
                .orElseThrow(() -> new CredentialsExpiredException("no password was entered"));
        var person = PersonId.of(pending.person().toString());
        var attempt = WRONG.of(person.toString());
        var delay = throttle.delay(attempt);
        if (!delay.isZero()) throw new TooManyAttempts(delay);
        var code = Objects.requireNonNullElse(request.getParameter("code"), "");
        if (steps.stream().noneMatch(step -> step.accepts(person, code))) {
            log.code("refused", "wrong-code", person.toString(), request);
            throw new BadCredentialsException("refused");
        }
        log.code("accepted", "code", person.toString(), request);
        throttle.forget(attempt, List.of());
        PendingSignIn.forget(request);
        accounts.signedIn(person);
        return UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(pending.person()), null, List.of());
    }

    /** Where to go after a wrong code: to the page of the code, and to the password once it was entered too long ago. */
    static void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyAttempts many)
            response.sendRedirect(PAGE + "?too-many&wait=" + many.delay().toSeconds());
        else response.sendRedirect(why instanceof CredentialsExpiredException ? "/sign-in?expired" : PAGE + "?refused");
    }

    /** The filter of the form: it signs in as the form of the password does, with the same care for the session. */
    static final class CodeForm extends AbstractHttpConfigurer<CodeForm, HttpSecurity> {
        private final CodeSignIn codes;
        private final AuthenticationSuccessHandler welcome;

        CodeForm(CodeSignIn codes, AuthenticationSuccessHandler welcome) {
            this.codes = codes;
            this.welcome = welcome;
        }

        @Override
        public void configure(HttpSecurity http) {
            var posted = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PAGE);
            var filter = new AbstractAuthenticationProcessingFilter(posted) {
                @Override
                public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
                    return codes.authenticate(request);
                }
            };
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            filter.setAuthenticationSuccessHandler(welcome);
            filter.setAuthenticationFailureHandler(CodeSignIn::failed);
            http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
        }
    }

    /** The password was right, and a code is asked for. */
    static final class CodeNeeded extends AccountStatusException {
        private final UUID person;

        CodeNeeded(PersonId person) {
            super("a code is asked for");
            this.person = person.value();
        }
    }
}
