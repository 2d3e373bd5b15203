package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses every form that is sent while a director sees as another person. */
@Configuration(proxyBeanMethods = false)
class ReadOnlyView implements WebMvcConfigurer {
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
            return true;
        }
    }
}
