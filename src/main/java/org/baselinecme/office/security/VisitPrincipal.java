package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * What a session remembers of somebody who came without a password: by a mail link, or as a guest who said who they are.
 *
 * @param until the visit is over then, however busy it is
 * @param guest whether no mail stands behind it: it has proven no address
 */
record VisitPrincipal(UUID person, Instant until, boolean guest) implements Principal, Serializable {
    /** How long a visit may last. */
    static final Duration VISIT = Duration.ofMinutes(60);

    /** Set on a request whose visit was over. */
    static final String OVER = VisitPrincipal.class.getName() + ".over";

    private static final String LINK = VisitPrincipal.class.getName() + ".link";
    private static final String ADDRESS = VisitPrincipal.class.getName() + ".address";

    /** By a mail link. */
    VisitPrincipal(UUID person, Instant until) {
        this(person, until, false);
    }

    /** By three fields. */
    static VisitPrincipal ofGuest(PersonId guest, Instant now) {
        return new VisitPrincipal(guest.value(), now.plus(VISIT), true);
    }

    /** What may be done in it. */
    Role role() {
        return guest ? Role.GUEST : Role.BY_LINK;
    }

    @Override
    public String getName() {
        return person.toString();
    }

    /** Begins the visit in a session of its own: whatever an earlier one held, on this device or planted there, is gone. */
    static void begin(MailLink link, Instant now, HttpServletRequest request, HttpServletResponse response) {
        begin(new VisitPrincipal(link.person().value(), now.plus(VISIT)), request, response);
        request.getSession().setAttribute(LINK, link.getId());
        request.getSession().setAttribute(ADDRESS, link.address());
    }

    /** Begins this visit in the same way. */
    static void begin(VisitPrincipal visit, HttpServletRequest request, HttpServletResponse response) {
        var before = request.getSession(false);
        if (before != null) before.invalidate();
        request.getSession();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(visit, null, List.of()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** The address whose mail opened the visit that goes on here. */
    static Optional<String> address(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(ADDRESS));
    }

    /** Whether this very link opened the visit that goes on here: then a second click is no second use. */
    static boolean isOn(MailLink link, @Nullable Me me, HttpServletRequest request) {
        var session = request.getSession(false);
        return me != null
                && me.isByLink()
                && me.is(link.person())
                && session != null
                && link.getId().equals(session.getAttribute(LINK));
    }
}
