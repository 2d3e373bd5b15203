package org.baselinecme.demo;

import org.baselinecme.platform.mail.Addresses;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What stands between the pages of the demo and its outbox. */
@TestConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(Addresses.class)
public class PageDemo {
    @Bean
    DevMail devMail() {
        return Mockito.mock(DevMail.class);
    }
}
