package org.baselinecme.office.security;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Metrics need no sign-in on a management port of their own. On the public port they are not exposed at all. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class MetricsAddress {
    @Bean
    PublicAddress prometheus() {
        return new PublicAddress("/actuator/prometheus");
    }
}
