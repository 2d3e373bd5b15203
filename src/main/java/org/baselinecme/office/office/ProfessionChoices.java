package org.baselinecme.office.office;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Provides the professions of the form for guests to every page; they are read only if the page renders them. */
@Configuration(proxyBeanMethods = false)
class ProfessionChoices implements WebMvcConfigurer {
    private final References references;

    ProfessionChoices(References references) {
        this.references = references;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                        request.setAttribute("guests", new Choices(references));
                        return true;
                    }
                })
                .excludePathPatterns("/assets/**");
    }

    /** Professions to choose from. */
    record Choices(References references) {
        public List<ReferenceRow> professions() {
            return references.read(ReferenceList.PROFESSION).of(ReferenceList.PROFESSION);
        }
    }
}
