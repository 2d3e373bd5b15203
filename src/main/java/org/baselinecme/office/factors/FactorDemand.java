package org.baselinecme.office.factors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.baselinecme.office.security.PersonViews;
import org.baselinecme.office.security.ProvenTwice;
import org.baselinecme.platform.access.PersonAuthentication;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Where the office requires a second factor of staff, whoever has a staff role and no sign-in codes is led to set them up before
 * anything else; a director who sees as another person has done so. Learners, faculty and visits by mail link are not asked, nor is
 * who signed in with a second factor of another kind.
 */
@Component
class FactorDemand implements HandlerInterceptor {
    static final String REQUIRED = SecurityController.PAGE + "?required";

    private final SecondFactors factors;
    private final boolean required;

    /** @param required {@code staff} or {@code none} */
    FactorDemand(SecondFactors factors, @Value("${baseline.second-factor.required-for:none}") String required) {
        this.factors = factors;
        this.required = switch (required) {
            case "staff" -> true;
            case "none" -> false;
            default ->
                throw new IllegalArgumentException(
                        "baseline.second-factor.required-for is " + required + "; it can be staff or none");
        };
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!required || isLeftOpen(request.getRequestURI()) || PersonViews.isOne(request)) return true;
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication signedIn))
            return true;
        var me = signedIn.getPrincipal();
        if (!me.isStaff() || ProvenTwice.is(me, request) || factors.isAskedOf(me.person())) return true;
        response.sendRedirect(REQUIRED);
        return false;
    }

    /** Where codes are set up, and the ways out. */
    private static boolean isLeftOpen(String path) {
        return path.equals(SecurityController.PAGE)
                || path.startsWith(SecurityController.PAGE + "/")
                || path.startsWith("/sign-");
    }
}
