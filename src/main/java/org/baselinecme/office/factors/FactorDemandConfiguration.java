package org.baselinecme.office.factors;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks {@link FactorDemand} before each page. */
@Configuration(proxyBeanMethods = false)
class FactorDemandConfiguration implements WebMvcConfigurer {
    private final FactorDemand demand;

    FactorDemandConfiguration(FactorDemand demand) {
        this.demand = demand;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(demand)
                .excludePathPatterns("/assets/**", "/brand/**", "/error", "/actuator/**", "/livez", "/readyz");
    }
}
