package org.baselinecme.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.office.Office;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page its frame, pages of errors included. */
@Configuration(proxyBeanMethods = false)
class ShellConfiguration implements WebMvcConfigurer {
    private final Office office;

    ShellConfiguration(Office office) {
        this.office = office;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        request.setAttribute("shell", new Shell(request, office));
                        return true;
                    }
                })
                .excludePathPatterns("/assets/**");
    }
}
