package org.baselinecme.demo;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.baselinecme.office.security.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes the mail of the demo public and links it from the sign-in page. */
@Configuration(proxyBeanMethods = false)
@Conditional(DemoWanted.class)
class DevMailLink implements WebMvcConfigurer {
    @Bean
    PublicAddress devMailAddress() {
        return new PublicAddress("/dev/mail/**");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        request.setAttribute("devMail", "/dev/mail");
                        return true;
                    }
                })
                .addPathPatterns("/sign-in");
    }
}
