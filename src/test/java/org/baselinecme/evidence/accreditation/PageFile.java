package org.baselinecme.evidence.accreditation;

import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** For pages without the database: the doors of activity files as stand-ins. */
@TestConfiguration
public class PageFile {
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
