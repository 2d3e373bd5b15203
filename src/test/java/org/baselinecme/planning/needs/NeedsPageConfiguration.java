package org.baselinecme.planning.needs;

import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The parts of this module that page tests use unmocked. */
@TestConfiguration(proxyBeanMethods = false)
@Import(NeedsPageModel.class)
public class NeedsPageConfiguration {
    @Bean
    NeedsQueries contents() {
        return Mockito.mock(NeedsQueries.class);
    }
}
