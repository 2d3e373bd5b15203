package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * As whom a director sees the product in this session; the session of nobody else.
 *
 * @param viewer the director
 * @param until when it ends by itself
 */
record ViewedPerson(UUID view, UUID viewer, UUID person, Instant until) implements Serializable {
    /** Request attribute of a {@link Notice}: this request shows what another person sees, and may change nothing. */
    static final String VIEWING = "viewing";

    /** Request attribute: the view has ended with this request. A form on a page of it would be sent in the director's own name. */
    static final String OVER = "viewing-over";

    /** Where the view is ended: the director's own request. */
    static final String END = "/accounts/view/end";

    private static final String ATTRIBUTE = ViewedPerson.class.getName();

    static Optional<ViewedPerson> in(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((ViewedPerson) session.getAttribute(ATTRIBUTE));
    }

    void remember(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(ATTRIBUTE);
    }

    /** What the strip above the page says. */
    public record Notice(String name, String until) {}
}
