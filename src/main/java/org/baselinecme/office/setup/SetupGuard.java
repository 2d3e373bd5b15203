package org.baselinecme.office.setup;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * While nobody has an account every page leads to the set-up, whose further pages are for the browser that entered the
 * token. Afterwards the set-up is not found.
 */
@Component
class SetupGuard implements HandlerInterceptor {
    private static final String SETUP = "/setup";
    private final FirstSetup setup;

    SetupGuard(FirstSetup setup) {
        this.setup = setup;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var path = request.getRequestURI();
        var isSetup = path.equals(SETUP) || path.startsWith(SETUP + "/");
        if (!setup.isOpen()) {
            if (isSetup) throw new NotFound();
            return true;
        }
        if (path.equals(SETUP) || isSetup && setup.admits(SetupDraft.permit(request))) return true;
        response.sendRedirect(SETUP);
        return false;
    }
}
