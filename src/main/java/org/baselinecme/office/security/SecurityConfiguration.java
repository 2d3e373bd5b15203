package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Stream;
import org.baselinecme.office.security.PasswordAuthenticationProvider.TooManyAttempts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.SessionManagementFilter;

/** URL rules only tell public pages from those that need a sign-in; duties are checked at the services ({@code @Needs}). */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action %s; base-uri 'none'; "
            + "frame-ancestors 'none'";
    private static final String[] PUBLIC = {
        "/sign-in/**",
        "/guests",
        "/link/**",
        "/catalog/**",
        "/at/**",
        "/verify/**",
        "/assets/**",
        "/error",
        "/favicon.ico",
        "/actuator/health/**",
        "/livez",
        "/readyz"
    };
    private static final int SESSIONS_A_PERSON = 5;

    @Bean
    AccountPrincipal.Welcome welcome(
            KnownDevices devices,
            RememberedDevices remembered,
            HostCookies cookies,
            @Value("${spring.session.timeout:60m}") Duration timeout,
            Clock clock) {
        return new AccountPrincipal.Welcome(devices, remembered, cookies, timeout, clock);
    }

    @Bean
    RememberedDeviceFilter rememberedDeviceFilter(RememberedDevices devices, MeLoader loader) {
        return new RememberedDeviceFilter(devices, loader);
    }

    /** Registers the filter in the security chain only. */
    @Bean
    FilterRegistrationBean<RememberedDeviceFilter> inTheChainOnly(RememberedDeviceFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            MeFilter me,
            RememberedDeviceFilter remembered,
            SessionEndHandler signedOut,
            SessionRegistry sessions,
            AccountPrincipal.Welcome welcome,
            CodeSignIn codes,
            SignInWays ways,
            HostCookies cookies,
            ObjectProvider<PublicAddress> contributed,
            ObjectProvider<MachineAddress> machines) {
        var machinePatterns = machines.stream().map(MachineAddress::pattern).toArray(String[]::new);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(open(contributed))
                        .permitAll()
                        .requestMatchers(machinePatterns)
                        .permitAll()
                        .requestMatchers(HttpMethod.TRACE)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .csrf(forms -> forms.ignoringRequestMatchers(machinePatterns))
                .addFilterAfter(me, CsrfFilter.class)
                .addFilterAfter(remembered, SessionManagementFilter.class)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .authenticationDetailsSource(
                                request -> new SignInDetails(request, KnownDevices.device(cookies, request)))
                        .successHandler(welcome)
                        .failureHandler((request, response, why) -> signInFailed(codes, request, response, why)))
                .with(new CodeSignIn.CodeForm(codes, welcome), form -> {})
                .with(ways.new Entrances(welcome), all -> {})
                .requestCache(wanted -> wanted.requestCache(cookies.wantedPage()))
                .logout(ways::signOut)
                .sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId())
                        .maximumSessions(SESSIONS_A_PERSON)
                        .sessionRegistry(sessions)
                        .expiredSessionStrategy(signedOut))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(signedOut).accessDeniedHandler(signedOut))
                .headers(headers -> headers(headers, ways))
                .build();
    }

    private static String[] open(ObjectProvider<PublicAddress> contributed) {
        return Stream.concat(Stream.of(PUBLIC), contributed.stream().map(PublicAddress::pattern))
                .toArray(String[]::new);
    }

    /** Shows that sign-in failed, and never whether the address or the password was wrong. */
    private static void signInFailed(
            CodeSignIn codes, HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof CodeSignIn.CodeNeeded needed) codes.begin(needed, request, response);
        else
            response.sendRedirect(
                    why instanceof TooManyAttempts many
                            ? "/sign-in?too-many&wait=" + many.delay().toSeconds()
                            : "/sign-in?refused");
    }

    /** The address of a mail link is a secret: no other page learns it as its referrer, no search engine keeps it. */
    private static HeaderWriter linkHeaders() {
        var link = PathPatternRequestMatcher.withDefaults().matcher("/link/**");
        return new DelegatingRequestMatcherHeaderWriter(link, (request, response) -> {
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader("X-Robots-Tag", "noindex, nofollow");
        });
    }

    /** What a stranger is told of a learner is told to that stranger, and to no search engine. */
    private static HeaderWriter verifyHeaders() {
        var verify = PathPatternRequestMatcher.withDefaults().matcher("/verify/**");
        return new DelegatingRequestMatcherHeaderWriter(
                verify, (request, response) -> response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive"));
    }

    /** Browsers hold redirects after a form to the policy, too: signing out may lead to where one signed in. */
    private static HeaderWriter contentSecurityPolicy(SignInWays ways) {
        return (request, response) ->
                response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY.formatted(ways.formTargets()));
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers, SignInWays ways) {
        headers.addHeaderWriter(contentSecurityPolicy(ways))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(linkHeaders())
                .addHeaderWriter(verifyHeaders())
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
    }
}
