package org.baselinecme.planning.needs;

import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What stands between the controllers of this room and its doors. */
@TestConfiguration(proxyBeanMethods = false)
@Import(NeedsPageModel.class)
public class PageParts {
    @Bean
    NeedsQueries contents() {
        return Mockito.mock(NeedsQueries.class);
    }
}
