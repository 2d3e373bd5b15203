package org.baselinecme.front.home;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.office.office.Office;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Adds the frame to every page, error pages included. */
@Configuration(proxyBeanMethods = false)
class PageFrameConfiguration implements WebMvcConfigurer {
    private final Office office;
    private final Navigation navigation;
    private final PageFrame.Parts parts;

    PageFrameConfiguration(Office office, ListableBeanFactory beans) {
        this.office = office;
        this.navigation = new Navigation(beans);
        this.parts = PageFrame.Parts.of(beans);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        request.setAttribute("shell", new PageFrame(request, office, navigation, parts));
                        return true;
                    }
                })
                .excludePathPatterns("/assets/**");
    }

    /** Adds the frame to requests that fail before a handler is found. */
    @Bean
    ServletRequestListener frameOfEarlyFailures() {
        return new ServletRequestListener() {
            @Override
            public void requestInitialized(ServletRequestEvent begun) {
                if (begun.getServletRequest() instanceof HttpServletRequest request)
                    request.setAttribute("shell", new PageFrame(request, office, navigation, parts));
            }
        };
    }
}
