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
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
    private static final Duration RESUMED = Duration.ofMinutes(15);
    private static final Duration WEEK = Duration.ofDays(7);
    private final JdbcClient jdbc;
    private final ObjectProvider<InterruptedVisits> visits;
    private final Clock clock;

    Once(JdbcClient jdbc, ObjectProvider<InterruptedVisits> visits, Clock clock) {
        this.jdbc = jdbc;
        this.visits = visits;
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
        var me = MeArgument.current();
        var sender = me == null ? event.by() : me.person();
        jdbc.sql("insert into web_once (once, person, at, location) values (?, ?, ?, ?)")
                .params(
                        token,
                        sender.value(),
                        event.at().atOffset(ZoneOffset.UTC),
                        Unsaved.pageOf(request).orElse("/"))
                .update();
    }

    /**
     * Lets a visitor without a session go on whose form was stored, but who never got the answer, and returns where the form
     * led; empty where there is no such form. The token was made with their page, and nobody else has it.
     */
    public Optional<String> resume(HttpServletRequest request, HttpServletResponse response) {
        var token = token(request.getParameter("_once"));
        if (token == null) return Optional.empty();
        return jdbc.sql("select person, location from web_once where once = ? and at > ?")
                .params(token, clock.instant().minus(RESUMED).atOffset(ZoneOffset.UTC))
                .query(Rows.of(Stored.class))
                .optional()
                .filter(stored -> visits.orderedStream().anyMatch(one -> one.resume(stored.person, request, response)))
                .map(Stored::location);
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

    /** Where an earlier run of this form ended: its redirect, or the page of the form if the process died before answering. */
    Optional<String> locationOf(HttpServletRequest request) {
        var token = (UUID) request.getAttribute(TOKEN);
        var me = MeArgument.current();
        if (token == null || me == null) return Optional.empty();
        return jdbc.sql("select location from web_once where once = ? and person = ?")
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

    private record Stored(PersonId person, String location) {}

    /** Visits without an account that a form began. */
    public interface InterruptedVisits {
        /** Begins the visit of this person again for a browser that did not get the answer; returns whether it may. */
        boolean resume(PersonId person, HttpServletRequest request, HttpServletResponse response);
    }

    /** Makes the tokens of a page's forms. */
    public static final class Tokens {
        /** A fresh token. */
        public UUID next() {
            return UUID.randomUUID();
        }
    }
}
