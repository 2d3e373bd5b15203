package org.baselinecme.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the person, with today's grants, in the place of what the session remembers; never written back to it. */
class MeFilter extends OncePerRequestFilter {
    private final WhoIs whoIs;

    MeFilter(WhoIs whoIs) {
        this.whoIs = whoIs;
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
        if (remembered != null && remembered.getPrincipal() instanceof SignedIn signedIn) {
            var context = SecurityContextHolder.createEmptyContext();
            whoIs.person(signedIn.person()).ifPresent(me -> context.setAuthentication(new AtWork(me)));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
