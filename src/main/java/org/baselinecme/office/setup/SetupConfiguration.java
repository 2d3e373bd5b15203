package org.baselinecme.office.setup;

import org.baselinecme.office.security.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The pages of the set-up need no sign-in; who may see them is decided by {@link SetupGuard}. */
@Configuration(proxyBeanMethods = false)
class SetupConfiguration implements WebMvcConfigurer {
    private final SetupGuard guard;

    SetupConfiguration(SetupGuard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard)
                .excludePathPatterns("/assets/**", "/brand/**", "/error", "/actuator/**", "/livez", "/readyz");
    }

    @Bean
    static PublicAddress setupPages() {
        return new PublicAddress("/setup/**");
    }
}
