package org.baselinecme.office.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.PersonAuthentication;
import org.baselinecme.platform.access.StandingLookup;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Replaces the principal of the session by the person with their grants of now; never written back to the session. */
class MeFilter extends OncePerRequestFilter {
    private final MeLoader loader;
    private final StandingLookup standings;
    private final PersonViews views;

    MeFilter(MeLoader loader, StandingLookup standings, PersonViews views) {
        this.loader = loader;
        this.standings = standings;
        this.views = views;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    /** Pages of errors have the same frame as all others. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var remembered = SecurityContextHolder.getContext().getAuthentication();
        var principal = remembered == null ? null : remembered.getPrincipal();
        if (principal instanceof AccountPrincipal signedIn)
            let(loader.person(signedIn.person())
                    .map(me -> seen(me, signedIn, request))
                    .map(me -> contributing(me, request)));
        if (principal instanceof VisitPrincipal visit) {
            var me = loader.visitor(visit);
            if (me.isEmpty()) request.setAttribute(VisitPrincipal.OVER, true);
            let(me);
        }
        chain.doFilter(request, response);
    }

    /** As whom a director sees the product: another person while they asked for it, and themselves when they end that. */
    private Me seen(Me me, AccountPrincipal signedIn, HttpServletRequest request) {
        var viewed = ViewedPerson.in(request);
        if (viewed.isEmpty() || request.getRequestURI().equals(ViewedPerson.END)) return me;
        var shown = viewed.filter(one -> one.viewer().equals(signedIn.person())).flatMap(one -> views.shown(me, one));
        if (shown.isEmpty()) {
            ViewedPerson.forget(request);
            request.setAttribute(ViewedPerson.OVER, true);
        }
        shown.ifPresent(one -> request.setAttribute(ViewedPerson.VIEWING, one.notice()));
        return shown.map(PersonViews.Shown::me).orElse(me);
    }

    /** Who controls content reads that activity: its pages know more duties than others do. */
    private Me contributing(Me me, HttpServletRequest request) {
        var parts = request.getRequestURI().split("/", 4);
        if (parts.length < 2 || !parts[1].equals("activities")) return me;
        var own = standings.contributedTo(me.person());
        var isOwn = parts.length == 2
                || own.stream().anyMatch(activity -> activity.toString().equals(parts[2]));
        return isOwn ? me.contributingTo(own) : me;
    }

    private static void let(Optional<Me> me) {
        var context = SecurityContextHolder.createEmptyContext();
        me.ifPresent(somebody -> context.setAuthentication(new PersonAuthentication(somebody)));
        SecurityContextHolder.setContext(context);
    }
}
