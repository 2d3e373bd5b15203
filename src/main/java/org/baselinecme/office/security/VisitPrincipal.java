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
import org.baselinecme.office.links.MailLink;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.CarriedAttributes;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * The principal of a session without a password: a visitor by mail link, or a guest who entered their name.
 *
 * @param until when the visit ends, used or not
 * @param guest whether no address has been proven
 * @param address where the link of the visit was mailed; null for a guest
 */
record VisitPrincipal(
        UUID person, Instant until, boolean guest, @Nullable String address) implements Principal, Serializable {
    /** How long a visit may last. */
    static final Duration VISIT = Duration.ofMinutes(60);

    /** Request attribute: the visit has ended. */
    static final String OVER = VisitPrincipal.class.getName() + ".over";

    private static final String LINK = VisitPrincipal.class.getName() + ".link";
    private static final String ADDRESS = VisitPrincipal.class.getName() + ".address";
    private static final String PATH = VisitPrincipal.class.getName() + ".path";

    /** A visitor by mail link. */
    VisitPrincipal(UUID person, Instant until, String address) {
        this(person, until, false, address);
    }

    /** A guest. */
    static VisitPrincipal ofGuest(PersonId guest, Instant now) {
        return new VisitPrincipal(guest.value(), now.plus(VISIT), true, null);
    }

    /** The role for the visit. */
    Role role() {
        return guest ? Role.GUEST : Role.BY_LINK;
    }

    @Override
    public String getName() {
        return person.toString();
    }

    /** Begins the visit in a new session: an earlier one, of this device or planted there, is invalidated. */
    static void begin(
            MailLink link, PersonId visitor, Instant now, HttpServletRequest request, HttpServletResponse response) {
        begin(new VisitPrincipal(visitor.value(), now.plus(VISIT), link.address()), request, response);
        request.getSession().setAttribute(LINK, link.getId());
        request.getSession().setAttribute(ADDRESS, link.address());
        request.getSession().setAttribute(PATH, link.target().path());
    }

    /** Begins this visit in a new session. */
    static void begin(VisitPrincipal visit, HttpServletRequest request, HttpServletResponse response) {
        CarriedAttributes.toNewSession(request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(visit, null, List.of()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** Returns the address whose mail link opened the current visit. */
    static Optional<String> address(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(ADDRESS));
    }

    /** Returns the page that the mail link of the current visit was for. */
    static Optional<String> path(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(PATH));
    }

    /** Whether this link opened the current visit: a second click on it is no second use. */
    static boolean isOn(MailLink link, @Nullable Me me, HttpServletRequest request) {
        var session = request.getSession(false);
        return me != null
                && me.isByLink()
                && me.is(link.person())
                && session != null
                && link.getId().equals(session.getAttribute(LINK));
    }
}
