package org.baselinecme.demo;

import org.baselinecme.planning.conditions.UniversalNumbers;
import org.baselinecme.planning.designation.CreditRequests;
import org.baselinecme.planning.designation.JointProviders;
import org.baselinecme.planning.designation.SessionDesignations;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The services by which the demo requests and designates credit. */
@Component
@Conditional(DemoWanted.class)
record DemoCreditServices(
        CreditRequests creditRequests,
        JointProviders partners,
        SessionDesignations sessions,
        UniversalNumbers numbers) {}
