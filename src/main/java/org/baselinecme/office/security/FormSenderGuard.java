package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.baselinecme.platform.access.PersonAuthentication;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses every form that is sent while a director sees as another person, and every form of a page that was shown to somebody else:
 * one that stayed open in a second tab after such a view ended would be sent in the director's own name.
 */
@Configuration(proxyBeanMethods = false)
class FormSenderGuard implements WebMvcConfigurer {
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Refusal()).order(Ordered.LOWEST_PRECEDENCE);
    }

    private static final class Refusal implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
            if (reads) return true;
            if (request.getAttribute(ViewedPerson.VIEWING) != null)
                throw new Refused(List.of(Objection.blocking("view.read-only", "/")));
            if (request.getAttribute(ViewedPerson.OVER) != null)
                throw new Refused(List.of(Objection.blocking("view.over", "/")));
            if (isOfAnother(request)) throw new Refused(List.of(Objection.blocking("form.of-another", "/")));
            return true;
        }

        private static boolean isOfAnother(HttpServletRequest request) {
            var shownTo = request.getParameter("_who");
            if (shownTo == null || request.getRequestURI().equals(ViewedPerson.END)) return false;
            return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication sender
                    && !shownTo.equals(sender.getName());
        }
    }
}
