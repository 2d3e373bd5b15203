/** Accreditation: the file of an activity with the 27 records an auditor expects, and the structured abstract. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.access",
            "platform.web",
            "platform.print",
            "platform.files",
            "office.office",
            "office.people",
            "office.companies",
            "planning.needs",
            "planning.activities",
            "planning.disclosures",
            "planning.agenda",
            "planning.faculty",
            "planning.validity",
            "planning.support",
            "planning.systems",
            "planning.designation",
            "planning.conditions",
            "delivery.participation",
            "delivery.attendance",
            "delivery.learning",
            "credit.credit",
            "credit.certificates",
            "evidence.study",
            "evidence.measures",
            "evidence.outcomes"
        })
package org.baselinecme.evidence.accreditation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
