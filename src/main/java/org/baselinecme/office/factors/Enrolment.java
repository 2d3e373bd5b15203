package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Me;

/**
 * An app that is being set up, in the session of its owner until a code confirms it.
 *
 * @param sealed its secret, as it will be stored
 */
record Enrolment(UUID person, String sealed) implements Serializable {
    /** Digits of a secret: 160 bits, as RFC 4226 advises. */
    static final int DIGITS = 32;

    private static final String ATTRIBUTE = Enrolment.class.getName();

    /** The one that I began: a director who sees as another person sees no secret of either. */
    static Optional<Enrolment> of(Me me, HttpServletRequest request) {
        return Optional.ofNullable((Enrolment) request.getSession().getAttribute(ATTRIBUTE))
                .filter(begun -> begun.person().equals(me.person().value()));
    }

    void remember(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    static void forget(HttpServletRequest request) {
        request.getSession().removeAttribute(ATTRIBUTE);
    }
}
