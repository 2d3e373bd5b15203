/** Learning: forms of questions, the evaluation that learners answer when they claim, and assessments before and after an activity. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform.kernel",
            "platform.statistics",
            "platform.access",
            "platform.cache",
            "platform.audit",
            "platform.web",
            "platform.mail",
            "office.limits",
            "office.office",
            "office.people",
            "planning.activities",
            "planning.agenda",
            "planning.disclosures",
            "planning.validity",
            "planning.designation",
            "delivery.participation",
            "delivery.attendance"
        })
package org.baselinecme.delivery.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
