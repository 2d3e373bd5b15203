package org.baselinecme.office.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.baselinecme.platform.web.Back;
import org.baselinecme.platform.web.Once;
import org.baselinecme.platform.web.Unsaved;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/**
 * Handles requests without a valid session: form data is kept until the person has signed in again. A script gets 401 and
 * tells the person; a missing duty stays 403.
 */
@Component
class SessionEndHandler implements AuthenticationEntryPoint, AccessDeniedHandler, SessionInformationExpiredStrategy {
    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();
    private final SignInLimits limits;
    private final SecurityLog log;
    private final Once once;
    private final KnownAddresses addresses;

    SessionEndHandler(SignInLimits limits, SecurityLog log, Once once, KnownAddresses addresses) {
        this.limits = limits;
        this.once = once;
        this.log = log;
        this.addresses = addresses;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (isScript(request)) response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        else if (!addresses.isKnown(request)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (request.getAttribute(VisitPrincipal.OVER) != null) response.sendRedirect("/sign-in?visit-over");
        else signIn.commence(request, response, why);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        log.accessRefused(why instanceof CsrfException ? "no-valid-session" : "duty", request);
        if (!(why instanceof CsrfException)) forbidden.handle(request, response, why);
        else if (isScript(request)) response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        else if (isMailLink(request))
            response.sendRedirect(request.getRequestURI().replaceFirst("/new$", ""));
        else if (isGuest(request))
            response.sendRedirect(once.resume(request, response).orElseGet(() -> Back.to(to(request), "/catalog")));
        else signInAgain(request, response, "expired");
    }

    /** Too many devices: this one was signed out. */
    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        if (isScript(event.getRequest())) event.getResponse().sendError(HttpServletResponse.SC_UNAUTHORIZED);
        else signInAgain(event.getRequest(), event.getResponse(), "elsewhere");
    }

    private void signInAgain(HttpServletRequest request, HttpServletResponse response, String why) throws IOException {
        if (request.getParameter("_who") != null && limits.admitsUnsavedText(request.getRemoteAddr()))
            Unsaved.keep(request);
        response.sendRedirect("/sign-in?" + why);
    }

    /** The page of a link lay open too long: it is shown anew, as its reader may have no account to sign in with. */
    private static boolean isMailLink(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/link/");
    }

    /** The second half of a guest's double click: the first half began their visit, so that page knows them by now. */
    private static boolean isGuest(HttpServletRequest request) {
        return request.getRequestURI().equals("/guests")
                || request.getRequestURI().matches("/catalog/[^/]+/guests");
    }

    private static String to(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter("to"), "");
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
