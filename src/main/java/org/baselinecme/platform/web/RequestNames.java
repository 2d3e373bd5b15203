package org.baselinecme.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a name: it stands in the log, in the record, and on the page of an unexpected error. */
class RequestNames extends OncePerRequestFilter {
    /** Where the server looks for its error pages, by a dispatch that does not come by here; whoever types it finds nothing. */
    private static final String ERRORS = "/error";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getServletPath().equals(ERRORS)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var name = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        request.setAttribute("reference", name);
        try (var held = MDC.putCloseable("request", name)) {
            chain.doFilter(request, response);
        }
    }
}
