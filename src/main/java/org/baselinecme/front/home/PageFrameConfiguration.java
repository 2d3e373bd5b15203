package org.baselinecme.front.home;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.office.office.Office;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page its frame, pages of errors included. */
@Configuration(proxyBeanMethods = false)
class PageFrameConfiguration implements WebMvcConfigurer {
    private final Office office;

    PageFrameConfiguration(Office office) {
        this.office = office;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        request.setAttribute("shell", new PageFrame(request, office));
                        return true;
                    }
                })
                .excludePathPatterns("/assets/**");
    }

    /** A request that is refused before anybody handles it ends on a page too. */
    @Bean
    ServletRequestListener frameOfWhatFailsEarly() {
        return new ServletRequestListener() {
            @Override
            public void requestInitialized(ServletRequestEvent begun) {
                if (begun.getServletRequest() instanceof HttpServletRequest request)
                    request.setAttribute("shell", new PageFrame(request, office));
            }
        };
    }
}
