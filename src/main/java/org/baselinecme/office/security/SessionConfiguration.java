package org.baselinecme.office.security;

import jakarta.servlet.Filter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.security.SpringSessionBackedSessionRegistry;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in the database: any node answers any request. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {
    /** Two requests of one session that set the same new attribute otherwise end in a duplicate key. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionUpsert() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Behind https the cookie of the session is bound to this host and never sent in clear. */
    @Bean
    CookieSerializer sessionCookie(HostCookies cookies) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(cookies.name("baseline"));
        cookie.setUseSecureCookie(cookies.isSecure());
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** How long somebody may pause before signing in again. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> patience(
            @Value("${spring.session.timeout:60m}") Duration timeout) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(timeout);
    }

    @Bean
    @Primary
    RequestSessionRepository coarseSessions(JdbcIndexedSessionRepository sessions) {
        return new RequestSessionRepository(sessions);
    }

    @Bean
    FilterRegistrationBean<Filter> oneReadARequest(RequestSessionRepository sessions) {
        var registration = new FilterRegistrationBean<>(sessions.aroundARequest());
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    @Bean
    SessionRegistry sessionRegistry(FindByIndexNameSessionRepository<RequestSessionRepository.Coarse> sessions) {
        return new SpringSessionBackedSessionRegistry<>(sessions);
    }
}
