package org.baselinecme.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.baselinecme.platform.kernel.AuditEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Idempotency of forms. Every form has a token; the first event of its request writes the token in the transaction of the
 * change, and a repeated request is redirected to where the first one ended. Of two requests at the same moment the second
 * waits on the primary key, fails, and is redirected too.
 */
@Component
public class Once implements HandlerInterceptor {
    private static final String TOKEN = Once.class.getName() + ".token";
    private static final String WRITTEN = Once.class.getName() + ".written";
    private static final Duration WEEK = Duration.ofDays(7);
    private final JdbcClient jdbc;
    private final Clock clock;

    Once(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        request.setAttribute("once", new Tokens());
        if (!request.getMethod().equals("POST")) return true;
        var token = token(request.getParameter("_once"));
        if (token == null) return true;
        request.setAttribute(TOKEN, token);
        var before = locationOf(request);
        before.ifPresent(location -> response.setHeader("Location", location));
        if (before.isPresent()) response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        return before.isEmpty();
    }

    /** Writes the token with the first event of the request. */
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void remember(AuditEvent event) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)) return;
        var request = web.getRequest();
        var token = (UUID) request.getAttribute(TOKEN);
        if (token == null || request.getAttribute(WRITTEN) != null) return;
        request.setAttribute(WRITTEN, true);
        jdbc.sql("insert into web_once (once, person, at) values (?, ?, ?)")
                .params(token, event.by().value(), event.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var view = page == null ? null : page.getViewName();
        if (request.getAttribute(WRITTEN) == null || view == null || !view.startsWith("redirect:")) return;
        jdbc.sql("update web_once set location = ? where once = ?")
                .params(view.substring("redirect:".length()), request.getAttribute(TOKEN))
                .update();
    }

    /** Where an earlier run of this form ended: its redirect, or the start page if the process died before saying. */
    Optional<String> locationOf(HttpServletRequest request) {
        var token = (UUID) request.getAttribute(TOKEN);
        var me = MeArgument.current();
        if (token == null || me == null) return Optional.empty();
        return jdbc.sql("select coalesce(location, '/') from web_once where once = ? and person = ?")
                .params(token, me.person().value())
                .query(String.class)
                .optional();
    }

    /** Nobody sends a form again after a week. */
    @Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
    @Transactional
    public void forgetOld() {
        jdbc.sql("delete from web_once where at < ?")
                .param(clock.instant().minus(WEEK).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static @Nullable UUID token(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    /** Makes the tokens of a page's forms. */
    public static final class Tokens {
        /** A fresh token. */
        public UUID next() {
            return UUID.randomUUID();
        }
    }
}
