package org.baselinecme.office.security;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.TransactionException;

/**
 * Session repository that reads a session once a request, however many filters ask for it, and writes the time of last
 * access at most once a minute.
 */
class RequestSessionRepository implements FindByIndexNameSessionRepository<RequestSessionRepository.Coarse> {
    private static final Logger LOG = LoggerFactory.getLogger(RequestSessionRepository.class);
    private static final Duration GRAIN = Duration.ofMinutes(1);
    private final FindByIndexNameSessionRepository<Session> store;
    private final ThreadLocal<@Nullable Map<String, Coarse>> found = new ThreadLocal<>();

    @SuppressWarnings("unchecked")
    RequestSessionRepository(FindByIndexNameSessionRepository<? extends Session> store) {
        this.store = (FindByIndexNameSessionRepository<Session>) store;
    }

    @Override
    public Coarse createSession() {
        var created = new Coarse(store.createSession());
        created.changed = true;
        return created;
    }

    /**
     * Stores a session. A time of last access that cannot be stored, as on a read-only database, fails no request: nothing is
     * lost by it but the length of the session.
     */
    @Override
    public void save(Coarse session) {
        try {
            store.save(session.session);
            session.changed = false;
        } catch (DataAccessException | TransactionException unavailable) {
            if (session.changed) throw unavailable;
            LOG.warn("The time of last access of a session could not be stored: {}", unavailable.getMessage());
        }
        forget();
        var known = found.get();
        if (known != null) known.put(session.getId(), session);
    }

    @Override
    public @Nullable Coarse findById(String id) {
        var known = found.get();
        if (known == null) return read(id);
        var session = known.get(id);
        if (session == null) session = read(id);
        if (session != null) known.put(id, session);
        return session;
    }

    private @Nullable Coarse read(String id) {
        var stored = store.findById(id);
        return stored == null ? null : new Coarse(stored);
    }

    /** Also forgets the id it had before: a request with that id gets a new cookie. */
    private void forget() {
        var known = found.get();
        if (known != null) known.clear();
    }

    /** The outermost filter: a session read for one request is never seen by the next. */
    Filter aroundARequest() {
        return (request, response, chain) -> {
            found.set(new HashMap<>());
            try {
                chain.doFilter(request, response);
            } finally {
                found.remove();
            }
        };
    }

    @Override
    public void deleteById(String id) {
        forget();
        store.deleteById(id);
    }

    @Override
    public Map<String, Coarse> findByIndexNameAndIndexValue(String name, String value) {
        var sessions = new HashMap<String, Coarse>();
        store.findByIndexNameAndIndexValue(name, value).forEach((id, session) -> sessions.put(id, new Coarse(session)));
        return sessions;
    }

    /** A session whose last access moves in steps of a minute. */
    static final class Coarse implements Session {
        private final Session session;
        /** Whether more than the time of last access changed. */
        private boolean changed;

        Coarse(Session session) {
            this.session = session;
        }

        @Override
        public void setLastAccessedTime(Instant now) {
            if (Duration.between(session.getLastAccessedTime(), now).compareTo(GRAIN) >= 0)
                session.setLastAccessedTime(now);
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            changed = true;
            return session.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            changed = true;
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            changed = true;
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            changed = true;
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
