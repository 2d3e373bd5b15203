package org.baselinecme.office.scim;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.baselinecme.office.security.MachineAddress;
import org.baselinecme.platform.web.Throttle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets in directories that show their token, and nobody else. A session or a cookie is no proof here. */
@Configuration(proxyBeanMethods = false)
class ScimAccess implements WebMvcConfigurer, HandlerInterceptor {
    static final String BASE = "/scim/v2";

    /** Names the provider of the token in the request. */
    static final String PROVIDER = "scim.provider";

    private static final String BEARER = "Bearer ";
    private static final Throttle.Limit FAILED = new Throttle.Limit("scim refused", 30, Duration.ofMinutes(10));
    private static final Throttle.Limit REQUESTS = new Throttle.Limit("scim", 600, Duration.ofMinutes(1));
    private final ScimTokens tokens;
    private final Throttle throttle;

    ScimAccess(ScimTokens tokens, Throttle throttle) {
        this.tokens = tokens;
        this.throttle = throttle;
    }

    @Bean
    static MachineAddress scim() {
        return new MachineAddress(BASE + "/**");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(BASE + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var header = request.getHeader("Authorization");
        var token = header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : "";
        var provider = tokens.provider(token);
        if (provider.isEmpty()) {
            if (!token.isEmpty() && !throttle.admits(FAILED, request.getRemoteAddr())) throw ScimProblem.tooMany();
            throw ScimProblem.unauthorized();
        }
        if (!throttle.admits(REQUESTS, provider.get())) throw ScimProblem.tooMany();
        request.setAttribute(PROVIDER, provider.get());
        return true;
    }
}
