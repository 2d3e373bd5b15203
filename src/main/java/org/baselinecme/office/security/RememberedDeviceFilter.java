package org.baselinecme.office.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baselinecme.platform.access.PersonAuthentication;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a remembered device do what {@link RememberedDevicePolicy} allows, where nobody is signed in. It stands after everything that
 * stores who is here in the session: the next request proves it anew.
 */
class RememberedDeviceFilter extends OncePerRequestFilter {
    private final RememberedDevices devices;
    private final MeLoader loader;

    RememberedDeviceFilter(RememberedDevices devices, MeLoader loader) {
        this.devices = devices;
        this.loader = loader;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var here = SecurityContextHolder.getContext().getAuthentication();
        return here != null && !(here instanceof AnonymousAuthenticationToken)
                || !RememberedDevicePolicy.allows(request.getMethod(), request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        devices.person(request, response).flatMap(loader::remembered).ifPresent(me -> {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new PersonAuthentication(me));
            SecurityContextHolder.setContext(context);
        });
        chain.doFilter(request, response);
    }
}
