package org.baselinecme.credit.certificates;

import org.mockito.Mockito;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** For page tests: a printer that prints nothing, and the real spreadsheet writer. */
@TestConfiguration
public class PrintPageConfiguration {
    @Bean
    CertificatePdf papers() {
        return Mockito.mock(CertificatePdf.class);
    }

    @Bean
    CertificateDocuments documents() {
        return Mockito.mock(CertificateDocuments.class);
    }

    @Bean
    TranscriptFile transcriptFile(MessageSource messages) {
        return new TranscriptFile(messages);
    }
}
