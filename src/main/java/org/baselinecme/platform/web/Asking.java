package org.baselinecme.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks before each step that says it {@link AsksFirst}, on every path to it. */
class Asking implements HandlerInterceptor {
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) return true;
        var asks = method.getMethodAnnotation(AsksFirst.class);
        if (asks == null) return true;
        Unconfirmed.ifNot(
                Objects.requireNonNullElse(request.getParameter("confirmed"), ""), consequences(asks.value()));
        return true;
    }

    static List<Objection> consequences(String step) {
        return List.of(Objection.advice("asks." + step, null));
    }
}
