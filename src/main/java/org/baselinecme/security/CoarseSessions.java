package org.baselinecme.security;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The session store, writing the time of last access at most once a minute instead of at every request. */
class CoarseSessions implements FindByIndexNameSessionRepository<CoarseSessions.Coarse> {
    private static final Duration GRAIN = Duration.ofMinutes(1);
    private final FindByIndexNameSessionRepository<Session> store;

    @SuppressWarnings("unchecked")
    CoarseSessions(FindByIndexNameSessionRepository<? extends Session> store) {
        this.store = (FindByIndexNameSessionRepository<Session>) store;
    }

    @Override
    public Coarse createSession() {
        return new Coarse(store.createSession());
    }

    @Override
    public void save(Coarse session) {
        store.save(session.session);
    }

    @Override
    public @Nullable Coarse findById(String id) {
        var found = store.findById(id);
        return found == null ? null : new Coarse(found);
    }

    @Override
    public void deleteById(String id) {
        store.deleteById(id);
    }

    @Override
    public Map<String, Coarse> findByIndexNameAndIndexValue(String name, String value) {
        var found = new HashMap<String, Coarse>();
        store.findByIndexNameAndIndexValue(name, value).forEach((id, session) -> found.put(id, new Coarse(session)));
        return found;
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
