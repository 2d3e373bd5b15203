package org.baselinecme.demo;

import org.baselinecme.platform.mail.Addresses;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The parts of the demo that page tests use unmocked. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(Addresses.class)
public class DemoPageConfiguration {
    @Bean
    DevMail devMail() {
        return Mockito.mock(DevMail.class);
    }
}
