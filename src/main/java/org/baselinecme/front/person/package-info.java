/** The page of a person: credit, teaching, disclosure, registrations and history, each for those who may see it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.audit",
            "platform.web",
            "platform.mail",
            "office.office",
            "office.people",
            "office.fields",
            "office.retention",
            "office.security",
            "office.merging",
            "planning.activities",
            "planning.disclosures",
            "planning.agenda",
            "delivery.participation",
            "delivery.attendance",
            "credit.credit",
            "credit.past",
            "credit.certificates"
        })
package org.baselinecme.front.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
