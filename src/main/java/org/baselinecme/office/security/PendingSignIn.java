package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The password was right, and a code is still asked for: nobody is signed in yet, so this opens the page of the code alone. */
record PendingSignIn(UUID person, Instant until) implements Serializable {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String ATTRIBUTE = PendingSignIn.class.getName();

    /** Remembers it in a session with a new id, so that a planted one is worth nothing. */
    static void remember(UUID person, Instant now, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, new PendingSignIn(person, now.plus(LIFE)));
    }

    static Optional<PendingSignIn> in(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null) return Optional.empty();
        return Optional.ofNullable((PendingSignIn) session.getAttribute(ATTRIBUTE))
                .filter(pending -> now.isBefore(pending.until()));
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(ATTRIBUTE);
    }
}
