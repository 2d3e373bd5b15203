package org.baselinecme.evidence.accreditation;

import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Mocks of the services of activity files for page tests. */
@TestConfiguration
public class ActivityFilePageConfiguration {
    @Bean
    FilePages filePages() {
        return Mockito.mock(FilePages.class);
    }

    @Bean
    Filings filings() {
        return Mockito.mock(Filings.class);
    }

    @Bean
    Reconciliations reconciliations() {
        return Mockito.mock(Reconciliations.class);
    }

    @Bean
    StructuredAbstracts structuredAbstracts() {
        return Mockito.mock(StructuredAbstracts.class);
    }
}
