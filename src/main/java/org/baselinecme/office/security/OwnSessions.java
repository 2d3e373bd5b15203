package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baselinecme.office.security.RequestSessionRepository.Coarse;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneConfirmed;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.kernel.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Where I am signed in, and signing out there. The id of a session is a secret, so each is named by a digest of it. */
@Service
public class OwnSessions {
    private static final String MARK = "baseline.mark.";
    private final RequestSessionRepository sessions;
    private final RememberedDevices devices;
    private final HostCookies cookies;
    private final JdbcClient jdbc;

    OwnSessions(RequestSessionRepository sessions, RememberedDevices devices, HostCookies cookies, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.devices = devices;
        this.sessions = sessions;
        this.cookies = cookies;
    }

    /** After the next sign-in I come back to how I sign in. */
    @AnyoneWithAccount
    void signInAgain(Me me, HttpServletResponse response) {
        cookies.want("/profile/security", response);
    }

    /** My sessions: this one first, then the latest used. */
    @AnyoneWithAccount
    public List<OwnSession> mine(Me me, HttpServletRequest request) {
        var here = here(request);
        return of(me).entrySet().stream()
                .map(one -> new OwnSession(
                        Sha256.hex(one.getKey()),
                        Objects.requireNonNullElse(one.getValue().getAttribute(AccountPrincipal.DEVICE), ""),
                        one.getValue().getCreationTime(),
                        one.getValue().getLastAccessedTime(),
                        one.getKey().equals(here)))
                .sorted(Comparator.comparing(OwnSession::current)
                        .thenComparing(OwnSession::lastSeen)
                        .reversed())
                .toList();
    }

    /** Signs me out there; nothing where that session has ended. */
    @AnyoneWithAccount
    public void end(Me me, String session) {
        of(me).keySet().stream().filter(id -> Sha256.hex(id).equals(session)).forEach(sessions::deleteById);
    }

    /** Signs me out everywhere but here; no device remembers me. */
    @AnyoneWithAccount
    public void endOthers(Me me, HttpServletRequest request) {
        devices.forgetAll(me.person());
        var here = here(request);
        of(me).keySet().stream().filter(id -> !id.equals(here)).forEach(sessions::deleteById);
    }

    /** Signs me out everywhere, here too. */
    @AnyoneWithAccount
    public void endAll(Me me, HttpServletRequest request) {
        leave(me, request);
    }

    /** Ends every session of mine, and this visit by mail link too; no device remembers me. */
    @AnyoneConfirmed
    public void leave(Me me, HttpServletRequest request) {
        devices.forgetAll(me.person());
        var here = request.getSession(false);
        of(me).keySet().forEach(sessions::deleteById);
        if (here != null) here.invalidate();
    }

    /** Ends every session of a person who signed out where they sign in. */
    @Anyone
    public void endOf(PersonId person) {
        devices.forgetAll(person);
        sessions.findByPrincipalName(person.toString()).keySet().forEach(sessions::deleteById);
    }

    /**
     * Marks this session, so that {@link #endMarked} finds it.
     *
     * @param mark at most 150 characters; who knows it cannot enter the session
     */
    @Anyone
    public void mark(HttpServletRequest request, String mark, PersonId person) {
        request.getSession().setAttribute(MARK + mark, person.toString());
    }

    /**
     * Ends the sessions with a mark, as far as the person for whom they were marked is still signed in there. The person's other sessions
     * and remembered devices stay.
     *
     * @return whether a session had the mark
     */
    @Anyone
    public boolean endMarked(String mark) {
        var marked =
                jdbc.sql("""
                        select session_id, principal_name from v_session_mark where mark = ?
                        """).param(MARK + mark).query(Rows.of(Marked.class)).list();
        for (var one : marked) {
            var session = sessions.findById(one.sessionId());
            if (session != null && Objects.equals(session.getAttribute(MARK + mark), one.principalName()))
                sessions.deleteById(one.sessionId());
        }
        return !marked.isEmpty();
    }

    private record Marked(String sessionId, @Nullable String principalName) {}

    private Map<String, Coarse> of(Me me) {
        return sessions.findByPrincipalName(me.person().toString());
    }

    private static String here(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? "" : session.getId();
    }

    /**
     * A session of mine.
     *
     * @param id names it to {@link #end}, and opens nothing
     * @param device what the browser calls itself; empty for a visit by mail link
     */
    public record OwnSession(String id, String device, Instant since, Instant lastSeen, boolean current) {}
}
