package org.baselinecme.office.security;

import jakarta.servlet.Filter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Session repository that reads a session once a request, however many filters ask for it, and writes the time of last
 * access at most once a minute.
 */
class RequestSessionRepository implements FindByIndexNameSessionRepository<RequestSessionRepository.Coarse> {
    private static final Duration GRAIN = Duration.ofMinutes(1);
    private final FindByIndexNameSessionRepository<Session> store;
    private final ThreadLocal<@Nullable Map<String, Coarse>> found = new ThreadLocal<>();

    @SuppressWarnings("unchecked")
    RequestSessionRepository(FindByIndexNameSessionRepository<? extends Session> store) {
        this.store = (FindByIndexNameSessionRepository<Session>) store;
    }

    @Override
    public Coarse createSession() {
        return new Coarse(store.createSession());
    }

    @Override
    public void save(Coarse session) {
        store.save(session.session);
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
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
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
