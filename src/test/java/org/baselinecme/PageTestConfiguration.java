package org.baselinecme;

import org.baselinecme.credit.certificates.PrintPageConfiguration;
import org.baselinecme.delivery.participation.ParticipationPageConfiguration;
import org.baselinecme.demo.DemoPageConfiguration;
import org.baselinecme.evidence.accreditation.ActivityFilePageConfiguration;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.planning.needs.NeedsPageConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What page tests use unmocked, module by module. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    SecurityPageConfiguration.class,
    NeedsPageConfiguration.class,
    DemoPageConfiguration.class,
    ParticipationPageConfiguration.class,
    PrintPageConfiguration.class,
    ActivityFilePageConfiguration.class
})
class PageTestConfiguration {}
