package org.baselinecme.front.accessibility;

import org.baselinecme.office.security.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of the report, which need no sign-in. */
@Configuration(proxyBeanMethods = false)
public class AccessibilityPages {
    @Bean
    PublicAddress accessibilityPage() {
        return new PublicAddress("/accessibility");
    }

    @Bean
    PublicAddress accessibilityFile() {
        return new PublicAddress("/accessibility/openacr.yaml");
    }
}
